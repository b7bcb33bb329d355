package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.time.Today;

/** What pages read about questions. A question is read by its asker, by those who were asked, and by those who run the network. */
@ApplicationScoped
public class QuestionReads {
    private final QuestionQueries queries;
    private final Reading reading;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public QuestionReads(QuestionQueries queries, Reading reading, Visitors visitors, Today today) {
        this.queries = queries;
        this.reading = reading;
        this.visitors = visitors;
        this.today = today;
    }

    /** The open groups that the visitor reads, the strategic group first. */
    public List<GroupChoice> groups() {
        Readable reader = reading.today();
        return queries
                .groups(reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .sorted(Comparator.comparing(GroupChoice::kind))
                .toList();
    }

    /** Empty for whoever must not know of it; a draft is its asker's own. */
    public Optional<QuestionView> one(long id) {
        Visitor visitor = visitors.current();
        return queries.view(id).stream()
                .findFirst()
                .filter(question -> question.asker() == visitor.person()
                        || !question.draft() && (visitor.coordinates() || wasAsked(id, visitor.person())));
    }

    private boolean wasAsked(long id, long person) {
        return queries.routes(id).stream().anyMatch(route -> route.person() == person);
    }

    /** As the reader of a letter sees it. */
    public Optional<QuestionView> asked(long id, long person) {
        return queries.view(id).stream()
                .findFirst()
                .filter(question -> !queries.routed(id, person, today.date()).isEmpty());
    }

    /** The keys of a question's subjects; whoever shows them has asked {@link #one} first. */
    public List<String> tags(long id) {
        return queries.tags(id);
    }

    /** Who was asked, and what they said. */
    public List<RouteRow> routes(long id) {
        return queries.routes(id);
    }

    /** What was answered, the best first. */
    public List<AnswerRow> answers(long id) {
        return queries.answers(id);
    }

    /** The questions that wait for the visitor's answer, the first to go to its group first. */
    public List<QuestionRow> waiting() {
        return queries.waiting(visitors.current().person(), today.date());
    }

    /**
     * The visitor's own, the newest first.
     *
     * @param before the id of the last one of the page before
     */
    public List<QuestionRow> mine(long before, int most) {
        return queries.mine(visitors.current().person(), before, most);
    }

    /** All open ones, for those who run the network; empty for others. */
    public List<QuestionRow> open(int most) {
        return visitors.current().coordinates() ? queries.open(Long.MAX_VALUE, most) : List.of();
    }
}
