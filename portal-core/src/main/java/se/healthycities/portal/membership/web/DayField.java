package se.healthycities.portal.membership.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.util.convert.ConversionException;
import org.apache.wicket.util.convert.IConverter;

/** A day, as browsers send it from a date field: {@code 2026-11-21}. */
class DayField extends TextField<LocalDate> {
    private static final long serialVersionUID = 1L;

    DayField(String id, LocalDate day) {
        super(id, Model.of(day), LocalDate.class);
    }

    @Override
    protected String[] getInputTypes() {
        return new String[] {"date"};
    }

    @Override
    protected IConverter<?> createConverter(Class<?> type) {
        return new IConverter<LocalDate>() {
            private static final long serialVersionUID = 1L;

            @Override
            public LocalDate convertToObject(String value, Locale locale) {
                try {
                    return LocalDate.parse(value.trim());
                } catch (DateTimeParseException wrong) {
                    throw new ConversionException(wrong).setResourceKey("wrongDay");
                }
            }

            @Override
            public String convertToString(LocalDate value, Locale locale) {
                return value.toString();
            }
        };
    }
}
