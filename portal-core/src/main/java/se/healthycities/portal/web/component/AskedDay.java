package se.healthycities.portal.web.component;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * A day in a page's address, as somebody typed it. Nonsense is no error page: the page shows what it would show without,
 * with a sentence beside the field.
 *
 * @param day null when nothing or nonsense was typed
 */
public record AskedDay(String typed, LocalDate day) implements Serializable {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public static AskedDay of(PageParameters parameters, String name) {
        String typed = parameters.get(name).toString("").trim();
        try {
            LocalDate day = typed.isEmpty() ? null : LocalDate.parse(typed);
            boolean sensible = day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            return new AskedDay(typed, sensible ? day : null);
        } catch (DateTimeParseException nonsense) {
            return new AskedDay(typed, null);
        }
    }

    public LocalDate or(LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    public boolean wrong() {
        return day == null && !typed.isEmpty();
    }

    /** The field in a form that asks by GET; the markup gives its id and the error's {@code <id>-error}. */
    public Component field(String id, String otherwise) {
        WebMarkupContainer field = new WebMarkupContainer(id);
        field.add(AttributeModifier.replace("value", typed.isEmpty() ? otherwise : typed));
        if (wrong()) {
            field.add(AttributeModifier.append("class", "is-invalid"));
            field.add(AttributeModifier.replace("aria-invalid", "true"));
            field.add(AttributeModifier.replace("aria-describedby", id + "-error"));
        }
        return field;
    }

    public Component error(String id, String words) {
        return new Label(id, words).setVisible(wrong());
    }
}
