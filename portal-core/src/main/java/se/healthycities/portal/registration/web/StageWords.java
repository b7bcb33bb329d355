package se.healthycities.portal.registration.web;

import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.registration.AttendanceMode;
import se.healthycities.portal.registration.RegistrationStage;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;

/** The one sentence that says where a registration stands (INV-017). */
final class StageWords {
    private StageWords() {}

    static String words(RegistrationView view, LocalDate today, Locale language) {
        return switch (view.stage()) {
            case OPENS ->
                view.details().window().opensAt() == null
                        ? text("OPENS.later", language)
                        : text(
                                "OPENS",
                                language,
                                Dates.moment(view.details().window().opensAt(), today, language));
            case OPEN -> open(view, language);
            case FULL -> text("FULL", language, Dates.number(view.waiting(), language));
            case CLOSED -> text("CLOSED", language);
            case CANCELLED -> text("CANCELLED", language);
            case HELD -> text("HELD", language, Dates.number(view.registered(), language));
        };
    }

    static String colour(RegistrationStage stage) {
        return switch (stage) {
            case OPEN -> "tag";
            case OPENS, FULL -> "tag tag-sun";
            case CANCELLED -> "tag tag-coral";
            case CLOSED, HELD -> "tag tag-plain";
        };
    }

    private static String open(RegistrationView view, Locale language) {
        StringBuilder words = new StringBuilder(text("OPEN", language));
        boolean several = view.occasion().modes().size() > 1;
        for (AttendanceMode mode : view.occasion().modes()) {
            Long free = view.free(mode);
            if (free != null) {
                words.append(' ')
                        .append(text(several ? "free." + mode : "free", language, Dates.number(free, language)));
            }
        }
        return words.toString();
    }

    private static String text(String key, Locale language, Object... values) {
        return Texts.get(StageWords.class, key, language, values);
    }
}
