package se.healthycities.portal.reminder;

import java.time.Instant;
import java.time.LocalDate;
import se.healthycities.portal.time.Today;

/** A poll whose last day is near, as it is read. */
record ClosingPoll(
        Long id,
        String title,
        Instant askedAt,
        LocalDate lastDay,
        Boolean letters,
        String owner,
        String path,
        Long space,
        String spaceName,
        String spaceNameEnglish) {
    ClosingQuestion question() {
        return new ClosingQuestion(
                QuestionKind.POLL,
                id,
                title,
                askedAt,
                Today.end(lastDay),
                letters,
                owner,
                path,
                space,
                spaceName,
                spaceNameEnglish);
    }
}
