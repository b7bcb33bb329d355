package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.ballot.Ballot;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotAnswer;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotOption;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.BallotStep;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.Stance;
import se.healthycities.portal.ballot.StepKind;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.decision.Decision;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Space;

/** What two groups of the demo network are asked: a consent round, a question by organisation, and one that became a decision. */
@ApplicationScoped
public class DemoBallots implements DemoPart {
    private static final String CLOSES = "16:00";

    private final Markdown markdown;

    @Inject
    public DemoBallots(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public int order() {
        return 108;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, Ballot> asked = new HashMap<>();
        network.rows("ballots_demo")
                .forEach(row -> network.space("group:" + row.get("group"))
                        .ifPresent(space -> asked.put(row.get("ballot"), ask(network, space, row))));
        network.rows("ballot_answers_demo").stream()
                .filter(row -> asked.containsKey(row.get("ballot")))
                .forEach(row -> answer(network, asked.get(row.get("ballot")), row));
        network.rows("ballots_demo").stream()
                .filter(row -> asked.containsKey(row.get("ballot")) && network.day(row, "decided_offset") != null)
                .forEach(row -> decide(network, asked.get(row.get("ballot")), row));
    }

    private Ballot ask(DemoNetwork network, Space space, CSVRecord row) {
        String capacity = DemoNetwork.cell(row, "capacity");
        String options = DemoNetwork.cell(row, "options");
        Instant closes = network.moment(network.day(row, "closes_offset"), CLOSES);
        BallotPlan plan = new BallotPlan(
                BallotKind.valueOf(row.get("kind")),
                Voices.valueOf(row.get("voices")),
                capacity == null ? null : Capacity.valueOf(capacity),
                false,
                Shows.valueOf(row.get("shows")),
                Integer.valueOf(row.get("quorum")),
                row.get("title_sv"),
                row.get("text_sv"),
                options == null ? List.of() : Arrays.asList(options.split(";")),
                closes,
                null);
        Affiliation by = network.affiliation(row.get("asked_by"));
        Instant at = network.moment(network.day(row, "asked_offset"), null);
        Ballot ballot = network.save(
                new Ballot(space, plan, markdown.toHtml(plan.text()), false, null, by, at, key("ballot", row)));
        network.save(new BallotStep(ballot, StepKind.OPENED, by, "", at));
        return ballot;
    }

    private static void answer(DemoNetwork network, Ballot ballot, CSVRecord row) {
        String said = row.get("answer");
        boolean chosen = ballot.getKind() == BallotKind.CHOICE;
        Set<BallotOption> picks =
                chosen ? Set.of(ballot.getOptions().get(Integer.parseInt(said) - 1)) : Set.of();
        String enteredBy = DemoNetwork.cell(row, "entered_by");
        network.save(new BallotAnswer(
                ballot,
                network.affiliation(row.get("person_key")),
                enteredBy == null ? null : network.affiliation(enteredBy),
                chosen ? Stance.CHOSEN : Stance.valueOf(said),
                DemoNetwork.cell(row, "reason_sv"),
                picks,
                network.moment(network.day(row, "offset_days"), "11:20")));
    }

    /** The group has no other decision, so that this is its first. */
    private void decide(DemoNetwork network, Ballot ballot, CSVRecord row) {
        LocalDate day = network.day(row, "decided_offset");
        Space space = ballot.getSpace();
        Affiliation responsible = network.affiliation(row.get("responsible"));
        String text = "Flest valde " + ballot.getOptions().get(0).getWords() + ".";
        DecisionPlan plan = new DecisionPlan(
                "Höstmötets tema blir " + ballot.getOptions().get(0).getWords(),
                text,
                day,
                null,
                network.day(row, "due_offset"),
                network.day(row, "review_offset"),
                DecisionSource.ballot(ballot.getId(), BallotAddresses.ballot(space.getPath(), ballot.getId())));
        Instant at = network.moment(day, null);
        network.save(new Decision(
                space, 1, plan, markdown.toHtml(text), responsible, responsible, at, key("ballot-decision", row)));
        network.save(new BallotStep(ballot, StepKind.DECIDED, responsible, "", at));
        ballot.close(network.moment(network.day(row, "closes_offset"), CLOSES));
        ballot.decide(at);
    }

    private static UUID key(String what, CSVRecord row) {
        return UUID.nameUUIDFromBytes(("demo-" + what + " " + row.get("ballot")).getBytes(StandardCharsets.UTF_8));
    }
}
