package se.healthycities.portal.web.component;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.util.convert.ConversionException;
import org.apache.wicket.util.convert.IConverter;

/** A day that somebody chooses or types; nonsense is said beside the field and stays there to be mended. */
public class DayField extends TextField<LocalDate> {
    private static final long serialVersionUID = 1L;

    /** @param day what stands in it at first, or null */
    public DayField(String id, LocalDate day) {
        this(id, Model.of(day));
    }

    public DayField(String id, IModel<LocalDate> model) {
        super(id, model, LocalDate.class);
    }

    @Override
    protected IConverter<?> createConverter(Class<?> type) {
        return new IsoDay();
    }

    @Override
    protected String[] getInputTypes() {
        return new String[] {"date"};
    }

    /** Days as browsers send them: 2026-11-21. */
    private static class IsoDay implements IConverter<LocalDate> {
        private static final long serialVersionUID = 1L;

        @Override
        public LocalDate convertToObject(String value, Locale locale) {
            try {
                return LocalDate.parse(value.trim());
            } catch (DateTimeParseException wrong) {
                throw new ConversionException(wrong).setResourceKey("day.wrong");
            }
        }

        @Override
        public String convertToString(LocalDate value, Locale locale) {
            return value.toString();
        }
    }
}
