package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.season.Season;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** The quiet weeks of the network (G9), which the coordinator keeps: July, Christmas. */
@ApplicationScoped
public class QuietWeeks {
    private final EntityManager entityManager;
    private final QuietQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public QuietWeeks(
            EntityManager entityManager, QuietQueries queries, Visitors visitors, Facts facts, AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
    }

    /** The latest first. */
    public List<QuietRow> all() {
        return queries.all();
    }

    public boolean quiet(LocalDate day) {
        return queries.covering(day) > 0;
    }

    /** The same for many days, read once. */
    public Predicate<LocalDate> days() {
        List<QuietRow> all = queries.all();
        return day -> all.stream().anyMatch(quiet -> quiet.covers(day));
    }

    /** When the last quiet time before a day was over; empty when there was none. */
    public Optional<Instant> lastEnd(LocalDate day) {
        return queries.lastBefore(day).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(last -> Today.start(last.plusDays(1)));
    }

    /** True when some season covers the day: quiet weeks belong to one. */
    public boolean seasoned(LocalDate day) {
        return !queries.seasonsOn(day).isEmpty();
    }

    /** @param to the last quiet day */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void plan(String name, LocalDate from, LocalDate to) {
        Season season = queries.seasonsOn(from).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        Visitor visitor = visitors.current();
        Affiliation by = visitor.affiliation() == 0
                ? null
                : entityManager.getReference(Affiliation.class, visitor.affiliation());
        QuietPeriod quiet = new QuietPeriod(season, name.strip(), from, to, by);
        entityManager.persist(quiet);
        record("quiet-planned", quiet.getId(), new Change(null, from + " " + to));
    }

    /** A period that is taken away is over at once; what waited comes with the next digest. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void drop(long id) {
        QuietPeriod quiet = entityManager.find(QuietPeriod.class, id);
        if (quiet == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        entityManager.remove(quiet);
        record("quiet-dropped", id, Change.NONE);
    }

    private void record(String act, long quiet, Change change) {
        Visitor visitor = visitors.current();
        facts.tell(new QuietChanged(quiet, visitor.affiliation()));
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, "quiet period " + quiet, change);
    }
}
