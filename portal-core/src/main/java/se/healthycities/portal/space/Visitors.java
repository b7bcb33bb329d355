package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.time.Today;

/** Reads who the visitor is today, and how the visitor stands in a space: once a request, always from valid rows. */
@ApplicationScoped
public class Visitors {
    /** The space whose seats are the offices of the network. */
    public static final String OFFICE = "spaces/kansli";

    private final CurrentPerson currentPerson;
    private final VisitorMemory memory;
    private final SpaceQueries queries;
    private final Settings settings;
    private final Today today;

    @Inject
    public Visitors(
            CurrentPerson currentPerson, VisitorMemory memory, SpaceQueries queries, Settings settings, Today today) {
        this.currentPerson = currentPerson;
        this.memory = memory;
        this.queries = queries;
        this.settings = settings;
        this.today = today;
    }

    public Visitor current() {
        long person = currentPerson.id().orElse(0);
        return memory.visitor(person, () -> readCurrent(person));
    }

    /** Whoever has no valid affiliation, or whose login does not hold any more, is a stranger from this request on. */
    private Visitor readCurrent(long person) {
        return read(person, currentPerson.login().orElse(null));
    }

    /**
     * For pushes, which act for a login without a request.
     *
     * @param login the login's key, or null where no logins are kept
     */
    public Visitor read(long person, UUID login) {
        LocalDate day = today.date();
        Instant since = today.now().minus(settings.longestLogin());
        boolean forced = settings.secondFactorForced();
        List<VisitorRow> rows = person == 0
                ? List.of()
                : login == null
                        ? queries.visitor(person, OFFICE, day)
                        : queries.loggedIn(person, OFFICE, day, login, since, forced);
        return rows.isEmpty() ? Visitor.stranger(day) : visitor(person, rows, day);
    }

    /** How the current visitor stands in a space, or empty when there is no such space. */
    public Optional<Standing> standing(String path) {
        Visitor visitor = current();
        return memory.standing(path, () -> readStanding(path, visitor));
    }

    /** For jobs, mails and feeds, which act for a person without a request. */
    public Visitor read(long person) {
        LocalDate day = today.date();
        List<VisitorRow> rows = person == 0 ? List.of() : queries.visitor(person, OFFICE, day);
        return rows.isEmpty()
                ? new Visitor(person, 0, "", "", "", "", null, false, Set.of(), day, false, false)
                : visitor(person, rows, day);
    }

    private static Visitor visitor(long person, List<VisitorRow> rows, LocalDate day) {
        VisitorRow first = rows.get(0);
        boolean member = rows.stream().anyMatch(Visitors::member);
        Set<SeatRole> offices = EnumSet.noneOf(SeatRole.class);
        if (rows.stream().anyMatch(row -> row.administrator() > 0)) {
            offices.add(SeatRole.ADMINISTRATOR);
        }
        if (rows.stream().anyMatch(row -> row.coordinator() > 0)) {
            offices.add(SeatRole.COORDINATOR);
        }
        return new Visitor(
                person,
                first.affiliation(),
                first.name(),
                first.title(),
                first.organisation(),
                first.organisationAddress(),
                first.capacity(),
                member,
                offices,
                day,
                rows.stream().anyMatch(row -> row.contact() > 0),
                first.termsDue() > 0);
    }

    /** Guests stand for an organisation, but they see what they were invited to and not what its members see. */
    private static boolean member(VisitorRow row) {
        return row.capacity() != Capacity.GUEST && (row.memberships() > 0 || row.kind() == OrganisationKind.OFFICE);
    }

    private Optional<Standing> readStanding(String path, Visitor visitor) {
        Standing best = null;
        for (Standing found : queries.standing(path, visitor.person(), visitor.today())) {
            Standing row = found.seenBy(visitor);
            if (best == null || better(row, best, visitor)) {
                best = row;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A seat counts before none, and of two seats the one that may do more. */
    private static boolean better(Standing row, Standing best, Visitor visitor) {
        return row.role() != null && (best.role() == null || row.access(visitor).atLeast(best.access(visitor)));
    }
}
