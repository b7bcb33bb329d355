package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.time.Today;

/** What pages read about polls; the pages are of the space, and so is the right to read them. */
@ApplicationScoped
public class PollReads {
    private static final int MOST = 20;

    private final PollQueries queries;
    private final Today today;

    @Inject
    public PollReads(PollQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** The newest polls of a space. */
    public List<PollRow> inSpace(long space) {
        return queries.inSpace(space, MOST);
    }

    public Optional<PollRow> one(long id) {
        return queries.one(id).stream().findFirst();
    }

    public List<TimeRow> times(long poll) {
        return queries.times(poll);
    }

    /** By organisation and name; the answers of one voice stand together. */
    public List<AnswerRow> answers(long poll) {
        return queries.answers(poll);
    }

    /** What the person, or the person's organisation, has said already, by time. */
    public Map<Long, Choice> given(PollRow poll, long person, List<AnswerRow> answers) {
        Map<Long, Choice> given = new HashMap<>();
        Optional<Long> organisation = voice(poll, person);
        answers.stream()
                .filter(answer -> poll.voters() == Voters.PERSON
                        ? answer.person().equals(person)
                        : organisation.filter(answer.organisation()::equals).isPresent())
                .forEach(answer -> given.put(answer.time(), answer.choice()));
        return given;
    }

    /** For which organisation the person answers there; empty for somebody without a role today. */
    private Optional<Long> voice(PollRow poll, long person) {
        return queries.voice(person, poll.space(), today.date()).stream()
                .findFirst()
                .map(Affiliation::getOrganisation)
                .map(organisation -> organisation.getId());
    }

    /** How many voices said what about a time. */
    public static Map<Choice, Long> count(TimeRow time) {
        Map<Choice, Long> count = new EnumMap<>(Choice.class);
        count.put(Choice.YES, time.yes());
        count.put(Choice.IF_NEEDED, time.ifNeeded());
        count.put(Choice.NO, time.no());
        return count;
    }
}
