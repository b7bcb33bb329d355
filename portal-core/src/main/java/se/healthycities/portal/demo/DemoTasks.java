package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.brief.Delegation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.task.TaskQuestion;

/** What the organisations of the demo network owe it: open, overdue, vacant and done. */
@ApplicationScoped
public class DemoTasks implements DemoPart {
    private static final long MADE_BEFORE = 14;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void load(DemoNetwork network) {
        for (CSVRecord row : network.rows("tasks_demo")) {
            String context = DemoNetwork.cell(row, "context");
            Optional<Space> space = context == null ? Optional.empty() : network.space(context);
            if (context == null || space.isPresent()) {
                task(network, row, space.orElse(null));
            }
        }
    }

    private void task(DemoNetwork network, CSVRecord row, Space space) {
        String holder = DemoNetwork.cell(row, "responsible");
        Affiliation responsible = holder == null ? null : network.affiliation(holder);
        LocalDate due = network.day(row, "due_offset");
        LocalDate made = due.isBefore(network.baseDay()) ? due : network.baseDay();
        Task task = network.save(new Task(
                row.get("what_sv"),
                row.get("address"),
                space,
                network.organisation(row.get("org_key")),
                responsible,
                due,
                network.moment(made.minusDays(MADE_BEFORE), null),
                network.affiliation("p002")));
        String giver = DemoNetwork.cell(row, "handed_by");
        if (giver != null) {
            Instant given = network.moment(network.baseDay().minusDays(2), null);
            String question = TaskQuestion.KIND + ":" + task.getId();
            network.save(new Delegation(question, task, false, network.affiliation(giver), responsible, given));
        }
        LocalDate done = network.day(row, "done_offset");
        if (done != null) {
            task.finish(responsible, network.moment(done, null));
        }
    }
}
