package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * One group of the demo network looks for a time among its people, another asks its organisations: some have answered, one has
 * changed its mind, and for one the group's leader has registered what it said.
 */
@ApplicationScoped
public class DemoPolls implements DemoPart {
    @Override
    public int order() {
        return 105;
    }

    @Override
    public void load(DemoNetwork network) {
        network.space("group:tg-delaktighet").ifPresent(space -> askPeople(network, space));
        network.space("group:tg-planering").ifPresent(space -> askOrganisations(network, space));
    }

    private static void askPeople(DemoNetwork network, Space space) {
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
        Poll poll =
                ask(network, space, plan, "<p>Vi planerar dialogen med <strong>ungdomsråden</strong>.</p>", convenor);
        answer(network, poll, convenor, null, Choice.YES, Choice.YES, Choice.NO);
        answer(network, poll, network.affiliation("p070"), null, Choice.NO, Choice.YES, Choice.IF_NEEDED);
    }

    private static void askOrganisations(DemoNetwork network, Space space) {
        Affiliation convenor = network.affiliation("p066");
        LocalDate day = network.baseDay();
        PollPlan plan = new PollPlan(
                "Studiebesök om sociala frågor i detaljplaner",
                "",
                "Stadsbyggnadskontoret",
                Mode.ONSITE,
                Voters.ORGANISATION,
                day.plusDays(4),
                List.of(
                        time(network, day.plusDays(30), "10:00", "15:00"),
                        time(network, day.plusDays(37), "10:00", "15:00")));
        Poll poll = ask(network, space, plan, "", convenor);
        answer(network, poll, network.affiliation("p067"), null, Choice.NO, Choice.YES);
        answer(network, poll, network.affiliation("p067"), null, Choice.IF_NEEDED, Choice.YES);
        answer(network, poll, network.affiliation("p068"), convenor, Choice.YES, Choice.NO);
    }

    private static Poll ask(DemoNetwork network, Space space, PollPlan plan, String html, Affiliation by) {
        Instant asked = Today.start(network.baseDay());
        String key = "demo-poll" + (plan.voters() == Voters.PERSON ? "" : " " + plan.voters());
        return network.save(new Poll(
                space, plan, html, true, by, asked, UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))));
    }

    private static void answer(
            DemoNetwork network, Poll poll, Affiliation who, Affiliation enteredBy, Choice... choices) {
        Map<PollTime, Choice> said = new HashMap<>();
        for (int i = 0; i < choices.length; i++) {
            said.put(poll.getTimes().get(i), choices[i]);
        }
        network.save(new PollAnswer(poll, who, enteredBy, said, Today.start(network.baseDay())));
    }

    private static When time(DemoNetwork network, LocalDate day, String from, String to) {
        return When.between(network.moment(day, from), network.moment(day, to));
    }
}
