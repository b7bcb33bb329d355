package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.decision.Decision;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.decision.DecisionState;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/** What the board and two of the groups of the demo network have decided: done, under way, late, and to be looked at again. */
@ApplicationScoped
public class DemoDecisions implements DemoPart {
    private static final Map<String, String> BY_ROLE = Map.of("COORDINATOR", "p002", "PROJECT_LEADER", "p003");
    private static final int LONGEST = 60;
    private static final int LATELY = 20;

    private final Markdown markdown;

    @Inject
    public DemoDecisions(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public int order() {
        return 107;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, Integer> numbers = new HashMap<>();
        network.rows("decisions_demo").stream()
                .sorted(Comparator.comparing(row -> decided(network, row)))
                .forEach(row -> network.space("group:" + row.get("body"))
                        .ifPresent(space -> record(network, numbers, space, row, decided(network, row))));
        List<CSVRecord> groups = network.rows("group_decisions_demo");
        groups.stream()
                .sorted(Comparator.comparing(row -> network.day(row, "decided_offset")))
                .forEach(row -> network.space("group:" + row.get("group"))
                        .ifPresent(space -> record(network, numbers, space, row, network.day(row, "decided_offset"))));
    }

    /** The board's file has no such day: what is still under way was decided lately. */
    private static LocalDate decided(DemoNetwork network, CSVRecord row) {
        LocalDate lately = network.baseDay().minusDays(LATELY);
        LocalDate before = network.day(row, "due_offset").minusDays(LONGEST);
        return before.isBefore(lately) ? before : lately;
    }

    private void record(
            DemoNetwork network, Map<String, Integer> numbers, Space space, CSVRecord row, LocalDate decided) {
        String text = Objects.requireNonNullElse(DemoNetwork.cell(row, "text_sv"), "");
        String role = DemoNetwork.cell(row, "responsible_role");
        String key = role == null ? DemoNetwork.cell(row, "responsible") : BY_ROLE.get(role);
        Affiliation responsible = key == null ? null : network.affiliation(key);
        DecisionPlan plan = new DecisionPlan(
                row.get("title_sv"),
                text,
                decided,
                null,
                network.day(row, "due_offset"),
                network.day(row, "review_offset"),
                DecisionSource.none());
        int number = numbers.merge(space.getPath() + decided.getYear(), 1, Integer::sum);
        Affiliation by = responsible == null ? network.affiliation("p002") : responsible;
        UUID form = UUID.nameUUIDFromBytes(
                ("demo-decision " + space.getPath() + plan.title()).getBytes(StandardCharsets.UTF_8));
        Decision decision = network.save(new Decision(
                space, number, plan, markdown.toHtml(text), responsible, by, network.moment(decided, null), form));
        DecisionState state = DecisionState.valueOf(row.get("status").toUpperCase(Locale.ROOT));
        if (state != DecisionState.OPEN) {
            LocalDate ended = plan.due() == null ? network.baseDay().minusDays(LATELY) : plan.due();
            decision.become(state, DemoNetwork.cell(row, "note_sv"), by, network.moment(ended, null));
        }
    }
}
