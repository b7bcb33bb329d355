package se.healthycities.portal.registration.web;

import java.util.Locale;
import se.healthycities.portal.registration.Outcome;
import se.healthycities.portal.spi.Texts;

/** What a refusal says, and how to go on. */
final class OutcomeWords {
    private OutcomeWords() {}

    static String of(Outcome outcome, Locale language) {
        return Texts.get(OutcomeWords.class, outcome.name(), language);
    }
}
