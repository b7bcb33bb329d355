package se.healthycities.portal.notice.kind;

import java.time.Instant;
import java.util.Locale;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotState;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** A ballot as its reader may read it today. */
record BallotItem(
        Long ballot,
        String title,
        Instant closesAt,
        Instant closedAt,
        Instant withdrawnAt,
        Instant decidedAt,
        String path,
        String space,
        String spaceEnglish) {
    DigestItem item(Instant now, Locale language) {
        String key = "ballot." + BallotState.of(now, closesAt, closedAt, withdrawnAt, decidedAt);
        return new DigestItem(ballot, title, BallotAddresses.ballot(path, ballot))
                .about(Texts.get(CoreDigest.class, key, language, BallotWords.moment(closesAt, language)))
                .in("en".equals(language.getLanguage()) && spaceEnglish != null ? spaceEnglish : space)
                .within("ballot " + ballot);
    }
}
