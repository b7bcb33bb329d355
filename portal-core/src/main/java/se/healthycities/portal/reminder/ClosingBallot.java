package se.healthycities.portal.reminder;

import java.time.Instant;

/** A ballot that closes soon, as it is read. */
record ClosingBallot(
        Long id,
        String title,
        Instant askedAt,
        Instant closesAt,
        String owner,
        String path,
        Long space,
        String spaceName,
        String spaceNameEnglish) {
    ClosingQuestion question() {
        return new ClosingQuestion(
                QuestionKind.BALLOT,
                id,
                title,
                askedAt,
                closesAt,
                true,
                owner,
                path,
                space,
                spaceName,
                spaceNameEnglish);
    }
}
