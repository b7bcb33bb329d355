package se.healthycities.portal.registration;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A question of an occasion as it is asked today. */
public record FieldRow(Long id, FieldKind kind, String label, String labelEnglish, String choices, Boolean required)
        implements Serializable {
    public String label(Locale language) {
        return "en".equals(language.getLanguage()) && labelEnglish != null ? labelEnglish : label;
    }

    public List<String> options() {
        return choices == null ? List.of() : choices.lines().toList();
    }
}
