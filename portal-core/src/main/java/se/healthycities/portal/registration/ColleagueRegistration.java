package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.account.OwnOrganisation;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/**
 * A contact registers colleagues of the own organisation (A21): all of the form or none, so that a wrong line loses nothing.
 * Each gets a letter of his or her own and can leave by its link.
 */
@ApplicationScoped
public class ColleagueRegistration {
    /** In one form. */
    public static final int MOST = 10;

    private final OwnOrganisation own;
    private final RegistrationQueries queries;
    private final ParticipantQueries participants;
    private final RegistrationRights rights;
    private final Registering registering;
    private final Reading reading;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public ColleagueRegistration(
            OwnOrganisation own,
            RegistrationQueries queries,
            ParticipantQueries participants,
            RegistrationRights rights,
            Registering registering,
            Reading reading,
            AuditLog audit,
            Today today) {
        this.own = own;
        this.queries = queries;
        this.participants = participants;
        this.rights = rights;
        this.registering = registering;
        this.reading = reading;
        this.audit = audit;
        this.today = today;
    }

    /**
     * @param key of the form; the same form twice is one act
     * @return for each line what came of it; when one of them is not fine, nobody was registered
     */
    @Guarded(Access.MEMBER)
    @Transactional
    public List<Outcome> register(Scene scene, long occasion, long organisation, List<ColleagueWish> wishes, UUID key) {
        Actor actor = own.require(organisation, "colleague-registration");
        OpenBook book = registering.open(scene, occasion);
        rights.requireKnown(book.occasion());
        if (!queries.keyed(key).isEmpty()) {
            return wishes.stream().map(wish -> Outcome.DONE).toList();
        }
        List<Optional<Participant>> people =
                wishes.stream().map(wish -> participant(wish, organisation)).toList();
        List<Outcome> outcomes = judge(book, wishes, people);
        if (outcomes.stream().allMatch(Outcome::fine)) {
            outcomes.clear();
            for (int line = 0; line < wishes.size(); line++) {
                Wish wish = new Wish(wishes.get(line).mode(), false, Map.of());
                Participant who = people.get(line).orElseThrow();
                boolean asks = book.details().entrance() == Entrance.ON_REQUEST && who.person() == null;
                outcomes.add(registering.take(book, who, wish, asks, actor.affiliation(), key));
            }
            audit.record(
                    actor,
                    "colleagues-registered",
                    "occasion " + occasion,
                    new Change(null, "organisation " + organisation + ": " + wishes.size()));
        }
        return outcomes;
    }

    private List<Outcome> judge(OpenBook book, List<ColleagueWish> wishes, List<Optional<Participant>> people) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<Capacity, Integer> before = new EnumMap<>(Capacity.class);
        Set<Object> seen = new HashSet<>();
        for (int line = 0; line < wishes.size(); line++) {
            Optional<Participant> who = people.get(line);
            if (who.isEmpty()) {
                outcomes.add(Outcome.NOT_COLLEAGUE);
            } else if (!seen.add(
                    who.get().person() == null ? who.get().email() : who.get().person())) {
                outcomes.add(Outcome.TWICE);
            } else if (!entitled(book, who.get())) {
                outcomes.add(Outcome.NOT_ENTITLED);
            } else {
                Outcome judged =
                        registering.judge(book, who.get(), wishes.get(line).mode(), before);
                outcomes.add(judged);
                if (judged.fine()) {
                    before.merge(who.get().capacity(), 1, Integer::sum);
                }
            }
        }
        return outcomes;
    }

    /** Who reads the space is asked of the colleague, because the contact may read more. */
    private boolean entitled(OpenBook book, Participant who) {
        Long space = book.occasion().space();
        if (book.details().entrance() != Entrance.SPACE || space == null) {
            return true;
        }
        if (who.person() == null) {
            return false;
        }
        long person = who.person();
        Readable reader = reading.today(person);
        return queries.reads(space, person, reader.member(), reader.office(), reader.plugins(), reader.today()) > 0;
    }

    /** A new name with the address of a colleague is that colleague. */
    private Optional<Participant> participant(ColleagueWish wish, long organisation) {
        if (wish.affiliation() != null) {
            return participants.colleague(wish.affiliation(), organisation, today.date()).stream()
                    .findFirst();
        }
        Participant named = Participant.named(wish.name(), wish.email(), organisation, wish.capacity(), "sv");
        return participants.colleagueAt(named.email(), organisation, today.date()).stream()
                .findFirst()
                .or(() -> Optional.of(named));
    }
}
