package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.Poll;
import se.healthycities.portal.poll.PollAnswer;
import se.healthycities.portal.poll.PollPlan;
import se.healthycities.portal.poll.PollTime;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Today;

/** One group of the demo network looks for a time; two of its people have answered, the others have not. */
@ApplicationScoped
public class DemoPolls implements DemoPart {
    @Override
    public int order() {
        return 105;
    }

    @Override
    public void load(DemoNetwork network) {
        network.space("group:tg-delaktighet").ifPresent(space -> ask(network, space));
    }

    private static void ask(DemoNetwork network, Space space) {
        Affiliation convenor = network.affiliation("p069");
        LocalDate day = network.baseDay();
        PollPlan plan = new PollPlan(
                "Vårens första möte",
                "Vi planerar dialogen med **ungdomsråden**.",
                null,
                Mode.ONLINE,
                Voters.PERSON,
                day.plusDays(9),
                List.of(
                        time(network, day.plusDays(21), "09:00", "10:30"),
                        time(network, day.plusDays(23), "13:00", "14:30"),
                        time(network, day.plusDays(28), "09:00", "10:30")));
        Instant asked = Today.start(day);
        Poll poll = network.save(new Poll(
                space,
                plan,
                "<p>Vi planerar dialogen med <strong>ungdomsråden</strong>.</p>",
                convenor,
                asked,
                UUID.nameUUIDFromBytes("demo-poll".getBytes(StandardCharsets.UTF_8))));
        List<PollTime> times = poll.getTimes();
        answer(network, times, convenor, Choice.YES, Choice.YES, Choice.NO);
        answer(network, times, network.affiliation("p070"), Choice.NO, Choice.YES, Choice.IF_NEEDED);
    }

    private static void answer(DemoNetwork network, List<PollTime> times, Affiliation who, Choice... choices) {
        for (int i = 0; i < choices.length; i++) {
            network.save(new PollAnswer(times.get(i), who, choices[i], Today.start(network.baseDay())));
        }
    }

    private static When time(DemoNetwork network, LocalDate day, String from, String to) {
        return When.between(network.moment(day, from), network.moment(day, to));
    }
}
