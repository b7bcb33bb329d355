package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.time.Today;

/** What pages read about the registration for an occasion; whether the visitor may is asked of {@link RegistrationRights}. */
@ApplicationScoped
public class RegistrationReads {
    private static final int MOST_COLLEAGUES = 500;

    private final OccasionReads occasions;
    private final RegistrationReadQueries queries;
    private final ParticipantQueries participants;
    private final Today today;

    @Inject
    public RegistrationReads(
            OccasionReads occasions, RegistrationReadQueries queries, ParticipantQueries participants, Today today) {
        this.occasions = occasions;
        this.queries = queries;
        this.participants = participants;
        this.today = today;
    }

    public Optional<BookableOccasion> occasion(String key) {
        return occasions.one(key).map(BookableOccasion::new);
    }

    public Optional<BookableOccasion> occasion(long id) {
        return occasions.one(id).map(BookableOccasion::new);
    }

    /** Empty for an occasion that takes no registrations. */
    public Optional<RegistrationView> view(BookableOccasion occasion) {
        return queries.rules(occasion.id()).stream()
                .findFirst()
                .map(RegistrationRules::details)
                .map(details -> {
                    SeatNumbers numbers = new SeatNumbers(queries.counts(occasion.id()));
                    boolean full = numbers.full(occasion.modes(), details);
                    return new RegistrationView(
                            occasion, details, numbers, RegistrationStage.of(occasion, details, today.now(), full));
                });
    }

    public Optional<OwnRegistration> own(long occasion, long person) {
        return person == 0
                ? Optional.empty()
                : queries.own(occasion, person).stream().findFirst();
    }

    public Optional<OwnRegistration> registration(long id) {
        return queries.byId(id).stream().findFirst();
    }

    public List<FieldRow> fields(long occasion) {
        return queries.fields(occasion);
    }

    /** By the ids of the questions. */
    public Map<Long, String> answers(long registration) {
        return queries.answers(registration).stream().collect(Collectors.toMap(AnswerRow::field, AnswerRow::value));
    }

    /** Those who come and agreed to be named. */
    public List<ParticipantRow> participants(long occasion, int most) {
        return queries.participants(occasion, most);
    }

    /** The organiser's list, page by page. @param all also those who do not come any more */
    public List<EntryRow> entries(long occasion, boolean all, long after, int most) {
        return queries.entries(occasion, all, after, most);
    }

    /** The answers of the registrations of one page, by registration and question. */
    public Map<Long, Map<Long, String>> answers(long occasion, List<EntryRow> page) {
        if (page.isEmpty()) {
            return Map.of();
        }
        long first = page.get(0).id();
        long last = page.get(page.size() - 1).id();
        return queries.answers(occasion, first, last).stream()
                .collect(Collectors.groupingBy(
                        AnswerRow::registration, Collectors.toMap(AnswerRow::field, AnswerRow::value)));
    }

    /** Those who wait, the first in line first. */
    public List<EntryRow> line(long occasion, int most) {
        return queries.line(occasion, most);
    }

    public Optional<EntryRow> entry(long occasion, long id) {
        return queries.entry(occasion, id).stream().findFirst();
    }

    public List<StepRow> steps(long registration) {
        return queries.steps(registration);
    }

    public List<NumberRow> numbers(long occasion) {
        return queries.numbers(occasion);
    }

    public List<ColleagueChoice> colleagues(long organisation) {
        return participants.colleagues(organisation, MOST_COLLEAGUES, today.date());
    }
}
