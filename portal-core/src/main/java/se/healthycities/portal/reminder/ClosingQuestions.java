package se.healthycities.portal.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One kind of question of which people are reminded: what closes, who has not answered, and how it is told. */
interface ClosingQuestions {
    QuestionKind kind();

    /** Those that take answers and close until then, the first to close first; only where people work today. One statement. */
    List<ClosingQuestion> closing(Instant until);

    /** Who may answer today for a voice that has not, of all that close until then: people by question. One statement. */
    Map<Long, Set<Long>> silent(Instant until);

    /** Those that wait for this person. One statement. */
    Set<Long> waitingFor(long person);

    /** Writes one letter, unless the person has answered or wants none. */
    void remind(long question, long person);

    /** What a link is for that answers it; its subject is the question. */
    String purpose();

    /** Where such a link leads. */
    String answer(String word);

    /** Where the question is read. */
    String page(ClosingQuestion question);
}
