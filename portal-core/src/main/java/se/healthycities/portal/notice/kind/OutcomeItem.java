package se.healthycities.portal.notice.kind;

import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionState;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** A decision of a space as its reader may read it today. @param yours the reader sees to it */
record OutcomeItem(
        Long decision,
        Integer year,
        Integer number,
        String title,
        DecisionState state,
        Boolean marked,
        Boolean yours,
        LocalDate due,
        String path,
        String space,
        String spaceEnglish) {
    DigestItem item(Locale language) {
        return new DigestItem(decision, title, DecisionAddresses.decision(path, decision))
                .about(Texts.get(CoreDigest.class, key(), language, year + "-" + number, day(language)))
                .in("en".equals(language.getLanguage()) && spaceEnglish != null ? spaceEnglish : space)
                .within("decision " + decision);
    }

    private String day(Locale language) {
        return due == null ? "" : Days.words(due, language);
    }

    private String key() {
        if (state != DecisionState.OPEN) {
            return "outcome." + state;
        }
        if (yours) {
            return due == null ? "outcome.yours" : "outcome.yoursUntil";
        }
        return marked ? "outcome.changed" : "outcome.new";
    }
}
