package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.task.NewTask;
import se.healthycities.portal.task.TaskService;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/**
 * Two weeks after a meeting without minutes whoever leads its space gets one task (INV-258); where nobody leads it stands in
 * the coordinator's work list. A meeting of a space that is switched off or closed waits until it may be written in again.
 */
@ApplicationScoped
public class SummaryCare {
    static final int DAYS = 14;

    /** What lies further back is history when the portal begins to look. */
    private static final int OLDEST = 90;

    private static final int TO_DO = 7;
    private static final int MOST = 200;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final List<SeatRole> LEADING = SeatRole.leading();

    private final EntityManager entityManager;
    private final OutputQueries queries;
    private final TaskService tasks;
    private final Visitors visitors;
    private final Gate gate;
    private final Today today;

    @Inject
    public SummaryCare(
            EntityManager entityManager,
            OutputQueries queries,
            TaskService tasks,
            Visitors visitors,
            Gate gate,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.tasks = tasks;
        this.visitors = visitors;
        this.gate = gate;
        this.today = today;
    }

    List<SummaryOwed> owed() {
        LocalDate day = today.date();
        return queries.owed(day.minusDays(OLDEST), day.minusDays(DAYS), MOST).stream()
                .filter(this::open)
                .toList();
    }

    private boolean open(SummaryOwed owed) {
        return gate.state(owed.scene()).writable()
                && visitors.standing(owed.path())
                        .filter(space -> space.has("meetings") && space.active(today.date()))
                        .isPresent();
    }

    /** Gives a convenor the task, once for each occasion, in a transaction of its own; where nobody leads, nobody gets it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(SummaryOwed owed) {
        entityManager.find(Occasion.class, owed.occasion(), LockModeType.PESSIMISTIC_WRITE);
        if (entityManager.find(MissingSummary.class, owed.occasion()) != null) {
            return;
        }
        Long task = queries.convenor(owed.space(), LEADING, SeatRole.CONVENOR, today.date()).stream()
                .findFirst()
                .map(convenor -> tasks.make(task(owed, convenor), null))
                .orElse(null);
        entityManager.persist(new MissingSummary(owed.occasion(), task, today.now()));
    }

    private NewTask task(SummaryOwed owed, Convenor convenor) {
        String what = Texts.get(
                SummaryCare.class,
                "task",
                SWEDISH,
                shortened(owed.title()),
                DayWords.format("d MMMM yyyy", SWEDISH).format(owed.lastDay()));
        return new NewTask(
                what,
                owed.address(),
                owed.space(),
                convenor.organisation(),
                convenor.affiliation(),
                today.date().plusDays(TO_DO));
    }

    /** A task is one line. */
    private static String shortened(String title) {
        return title.length() <= 200 ? title : title.substring(0, 200) + "…";
    }
}
