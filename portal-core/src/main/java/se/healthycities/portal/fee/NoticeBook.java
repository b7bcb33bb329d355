package se.healthycities.portal.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.time.Today;

/** Writes a year's notices, each member's once. Who may have them written is decided before. */
@ApplicationScoped
public class NoticeBook {
    /** Days that a member has who gets a notice after the others. */
    static final int DAYS_TO_PAY = 30;

    private final EntityManager entityManager;
    private final FeeQueries queries;
    private final FeeReads reads;
    private final Today today;

    @Inject
    public NoticeBook(EntityManager entityManager, FeeQueries queries, FeeReads reads, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.today = today;
    }

    /**
     * @param by null when no person acts
     * @return the notices, or empty for a year that is decided already: it stays as it is
     * @throws IllegalArgumentException when no rule holds for the year
     */
    public Optional<List<FeeNotice>> freeze(int year, FeeDecision decision, Affiliation by) {
        queries.lock();
        if (entityManager.find(FeeYear.class, year) != null) {
            return Optional.empty();
        }
        FeeScale scale = queries.scaleOf(year).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no fee rule for " + year + "."));
        FeeYear frozen = new FeeYear(year, scale, decision, today.now(), by);
        entityManager.persist(frozen);
        return Optional.of(write(frozen, reads.preview(year, scale.terms()), decision.dueOn()));
    }

    /** The notices of members that came after the decision, by the rule of the decision. */
    List<FeeNotice> addLate(int year) {
        queries.lock();
        FeeYear frozen = entityManager.find(FeeYear.class, year);
        if (frozen == null) {
            return List.of();
        }
        LocalDate soonest = today.date().plusDays(DAYS_TO_PAY);
        LocalDate dueOn = frozen.getDueOn().isAfter(soonest) ? frozen.getDueOn() : soonest;
        return write(frozen, reads.withoutNotice(year, frozen.getScale().terms()), dueOn);
    }

    private List<FeeNotice> write(FeeYear year, List<FeeLine> lines, LocalDate dueOn) {
        return lines.stream()
                .filter(line -> line.fee() != null)
                .map(line -> {
                    Organisation organisation = entityManager.getReference(Organisation.class, line.organisation());
                    FeeNotice notice = new FeeNotice(year, organisation, line, dueOn);
                    entityManager.persist(notice);
                    return notice;
                })
                .toList();
    }
}
