package se.healthycities.portal.fee.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;

/** A day as a browser's calendar sends it; what cannot be read stays in the field. */
class DayField extends TextField<String> {
    private static final long serialVersionUID = 1L;

    DayField(String id, LocalDate shown) {
        super(id, Model.of(shown == null ? "" : shown.toString()));
    }

    @Override
    protected String[] getInputTypes() {
        return new String[] {"date"};
    }

    Optional<LocalDate> day() {
        try {
            String typed = getModelObject();
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
