package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.mail.AddressBounces;
import se.healthycities.portal.mail.BouncingRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.task.NewTask;
import se.healthycities.portal.task.TaskService;
import se.healthycities.portal.time.Today;

/** Tells an organisation's contacts by a task that mails to one of its people come back (G5); once for each address. */
@ApplicationScoped
public class BounceTasks {
    private static final int A_FEW = 50;
    private static final int DAYS = 14;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final AddressBounces bounces;
    private final IncomingQueries queries;
    private final TaskService tasks;
    private final Today today;

    @Inject
    public BounceTasks(AddressBounces bounces, IncomingQueries queries, TaskService tasks, Today today) {
        this.bounces = bounces;
        this.queries = queries;
        this.tasks = tasks;
        this.today = today;
    }

    /** @return how many addresses somebody was told of */
    @ActivateRequestContext
    @Transactional
    public int tell() {
        List<BouncingRow> untold = bounces.untold(A_FEW);
        for (BouncingRow row : untold) {
            String what = Texts.get(BounceTasks.class, "task", SWEDISH, row.name());
            for (long organisation : queries.organisations(row.person(), today.date())) {
                tasks.make(new NewTask(
                        what,
                        Addresses.person(row.person(), row.name()),
                        null,
                        organisation,
                        null,
                        today.date().plusDays(DAYS)));
            }
            bounces.told(row.address());
        }
        return untold.size();
    }
}
