package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.ThemeGroup;

/** Tells an asker of answers, and the members of answers that are kept; letters with a question are sent by their own feature. */
@ApplicationScoped
public class QuestionDigest implements Digest {
    private static final String ANSWERED = "question-answered";
    private static final String KEPT = "answer-kept";

    private final QuestionQueries questions;
    private final KeptQueries kept;
    private final Audience audience;
    private final Reading reading;
    private final Today today;

    @Inject
    public QuestionDigest(
            QuestionQueries questions, KeptQueries kept, Audience audience, Reading reading, Today today) {
        this.questions = questions;
        this.kept = kept;
        this.audience = audience;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of(QuestionLetters.KIND),
                Kind.personal(ANSWERED, QuestionAnswered.class.getSimpleName()),
                Kind.of(KEPT, KeptAnswerAdded.class.getSimpleName()));
    }

    @Override
    public Reach reach(String kind, Told fact) {
        return switch (kind) {
            case ANSWERED ->
                new Reach(
                        fact.subject(),
                        null,
                        questions.told(List.of(fact.subject())).stream()
                                .map(ToldQuestion::asker)
                                .toList());
            case KEPT -> new Reach(fact.subject(), null, audience.members());
            default -> Reach.NOBODY;
        };
    }

    @Override
    public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
        Readable reader = reading.today(person);
        if (subjects.isEmpty() || !reader.member() || !reader.reads(ThemeGroup.PLUGIN)) {
            return List.of();
        }
        return switch (kind) {
            case ANSWERED ->
                questions.told(subjects).stream()
                        .filter(question -> question.asker() == person)
                        .map(question -> new DigestItem(
                                        question.id(), question.title(), QuestionAddresses.question(question.id()))
                                .about(Texts.get(QuestionDigest.class, "answered", language)))
                        .toList();
            case KEPT ->
                kept.found(subjects, today.date()).stream()
                        .map(row -> new DigestItem(row.id(), row.question(), QuestionAddresses.answer(row.id()))
                                .about(Texts.get(QuestionDigest.class, "kept", language)))
                        .toList();
            default -> List.of();
        };
    }
}
