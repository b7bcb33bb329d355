package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/** Turns one season into the next in one transaction, and takes that back as a whole. It writes dates, and deletes nothing. */
@ApplicationScoped
public class RollOverService {
    private final EntityManager entityManager;
    private final RollOverSteps steps;
    private final RollOverQueries queries;
    private final SeasonQueries seasons;
    private final Activations activations;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public RollOverService(
            EntityManager entityManager,
            RollOverSteps steps,
            RollOverQueries queries,
            SeasonQueries seasons,
            Activations activations,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.steps = steps;
        this.queries = queries;
        this.seasons = seasons;
        this.activations = activations;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Does what the plan says; where everything is already so, nothing is written.
     *
     * @return the roll-over's id, or empty when there was nothing to do
     * @throws IllegalArgumentException when the second season does not begin after the first
     */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public Optional<Long> make(RollOverPlan plan) {
        Season from = activations.season(plan.from());
        Season to = activations.season(plan.to());
        if (from.getPeriod().to() == null
                || !to.getPeriod().from().isAfter(from.getPeriod().to())) {
            throw new IllegalArgumentException("A season is turned into a later one.");
        }
        List<RollOverStep> todo = steps.of(plan, row(from), row(to));
        if (todo.isEmpty()) {
            return Optional.empty();
        }
        Affiliation by =
                entityManager.getReference(Affiliation.class, visitors.current().affiliation());
        RollOver whole = new RollOver(from, to, today.now(), by);
        entityManager.persist(whole);
        for (RollOverStep step : todo) {
            entityManager.persist(step.of(whole));
            apply(step, to.getKey());
        }
        told("season-rolled-over", whole, todo.size());
        return Optional.of(whole.getId());
    }

    /**
     * Takes a whole roll-over back.
     *
     * @return the spaces, seats and plugins that somebody changed since, in words; where there is any, nothing is taken back
     */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public List<String> undo(long rollOverId) {
        RollOver whole = entityManager.find(RollOver.class, rollOverId);
        if (whole == null || whole.undone()) {
            return List.of();
        }
        String season = whole.getToSeason().getKey();
        List<RollOverStep> done = queries.steps(rollOverId);
        List<String> changed = new ArrayList<>();
        done.stream().filter(step -> !untouched(step, season)).forEach(step -> changed.add(words(step)));
        if (!changed.isEmpty()) {
            return changed.stream().distinct().toList();
        }
        done.forEach(step -> takeBack(step, season));
        whole.undo(today.now());
        told("season-roll-over-undone", whole, done.size());
        return List.of();
    }

    private void apply(RollOverStep step, String season) {
        switch (step.kind()) {
            case SEAT_ENDED -> step.seat().leave(step.dayAfter());
            case SPACE_CLOSED -> closeOrOpen(step.space(), step.dayAfter());
            case STATE_SET -> set(step, season, step.stateAfter());
        }
    }

    private void takeBack(RollOverStep step, String season) {
        switch (step.kind()) {
            case SEAT_ENDED -> stay(step.seat(), step.dayBefore());
            case SPACE_CLOSED -> closeOrOpen(step.space(), step.dayBefore());
            case STATE_SET -> set(step, season, step.stateBefore());
        }
    }

    private static void stay(Seat seat, LocalDate lastDay) {
        seat.correct(seat.getRole(), new Period(seat.getPeriod().from(), lastDay));
    }

    private boolean untouched(RollOverStep step, String season) {
        return switch (step.kind()) {
            case SEAT_ENDED -> step.dayAfter().equals(step.seat().getPeriod().to());
            case SPACE_CLOSED -> Objects.equals(step.dayAfter(), step.space().getClosedOn());
            case STATE_SET ->
                Objects.equals(
                        step.stateAfter(), activations.now(turned(step, season)).to());
        };
    }

    private static void closeOrOpen(Space space, LocalDate lastDay) {
        if (lastDay == null) {
            space.reopen();
        } else {
            space.close(lastDay);
        }
    }

    /** A tail that was set for the new season stays as it is. */
    private void set(RollOverStep step, String season, State state) {
        Switch now = activations.now(turned(step, season));
        Switch then = new Switch(now.plugin(), season, now.space(), state, state == null ? null : now.openUntil());
        activations.set(then, activations.season(season), step.space());
    }

    private static Switch turned(RollOverStep step, String season) {
        String space = step.space() == null ? null : step.space().getPath();
        return new Switch(new PluginId(step.plugin()), season, space, null, null);
    }

    private static String words(RollOverStep step) {
        return step.space() == null ? step.plugin() : step.space().getName();
    }

    private SeasonRow row(Season season) {
        return seasons.seasons().stream()
                .filter(row -> row.id().equals(season.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void told(String act, RollOver whole, int rows) {
        Visitor visitor = visitors.current();
        facts.tell(new RolledOver(whole.getId(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                act,
                whole.words(),
                new Change(null, "roll-over " + whole.getId() + ", rows " + rows));
        memory.forget();
    }
}
