package se.healthycities.portal.calendar.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.util.convert.ConversionException;
import org.apache.wicket.util.convert.IConverter;

/** A time of the day as people write it: {@code 13.00}, {@code 9:30}, {@code 13}. */
public class TimeField extends TextField<LocalTime> {
    private static final long serialVersionUID = 1L;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[.:]?\\s*(\\d{2}))?");

    public TimeField(String id, LocalTime time) {
        super(id, Model.of(time), LocalTime.class);
    }

    @Override
    protected IConverter<?> createConverter(Class<?> type) {
        return new WrittenTime();
    }

    private static class WrittenTime implements IConverter<LocalTime> {
        private static final long serialVersionUID = 1L;

        @Override
        public LocalTime convertToObject(String value, Locale locale) {
            Matcher time = TIME.matcher(value.trim());
            try {
                if (time.matches()) {
                    int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
                    return LocalTime.of(Integer.parseInt(time.group(1)), minutes);
                }
            } catch (DateTimeException wrong) {
                throw new ConversionException(wrong).setResourceKey("time.wrong");
            }
            throw new ConversionException(value).setResourceKey("time.wrong");
        }

        @Override
        public String convertToString(LocalTime value, Locale locale) {
            return String.format(Locale.ROOT, "%d.%02d", value.getHour(), value.getMinute());
        }
    }
}
