package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.space.Space;

/** Two questions that wait for answers, and three that got one that is kept. */
@ApplicationScoped
public class DemoQuestions implements DemoPart {
    private static final int AFTER_GROUPS = 20;

    private final Markdown markdown;

    @Inject
    public DemoQuestions(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public int order() {
        return AFTER_GROUPS;
    }

    @Override
    public void load(DemoNetwork network) {
        Space group = network.space("group:strategisk").orElseThrow();
        Instant yesterday = network.moment(network.baseDay().minusDays(1), "10:20");
        Question forum = asked(
                network,
                group,
                "p018",
                "Hur rekryterar ni invånare till ett framtidsforum?",
                "Vi vill ha med fler än dem som alltid kommer. Vad fungerade hos er?",
                Set.of("delaktighet"),
                yesterday);
        List.of("p015", "p016").forEach(person -> route(network, forum, person, yesterday));
        Question budget = asked(
                network,
                group,
                "p015",
                "Hur blir sociala investeringar en del av budgeten?",
                "Våra insatser tar slut med projektpengarna. Hur har ni gjort för att de ska leva vidare?",
                Set.of("sociala-investeringar", "styrning"),
                yesterday);
        route(network, budget, "p022", yesterday);
        Instant today = network.moment(network.baseDay(), "08:40");
        route(network, budget, "p017", yesterday).say(QuestionRoute.Outcome.ANSWERED, null, today);
        answer(
                network,
                budget,
                "p017",
                "Vi lade in kostnaden i nämndens ram från år två. Ekonomerna var med från start.",
                today);
        kept(
                network,
                group,
                400,
                "p021",
                "p019",
                "Var börjar en liten kommun som vill minska ensamhet bland äldre?",
                "Börja med dem som redan träffar de äldre: hemtjänsten, biblioteket och föreningarna. Vi bjöd in dem till"
                        + " tre möten och valde **en** sak att pröva i ett halvår.",
                Set.of("aldre", "ensamhet"));
        kept(
                network,
                group,
                210,
                "p024",
                "p022",
                "Kan Agenda 2030 och folkhälsomålen stå i samma styrdokument?",
                "Ja. Vi skrev om mål och budget så att varje nämnd har ett hälsomål med ett eget nyckeltal. Två dokument"
                        + " försvann.",
                Set.of("agenda-2030", "styrning"));
        kept(
                network,
                group,
                90,
                "p017",
                "p016",
                "Hur arbetar man med trygghet utan att peka ut områden?",
                "Vi visar aldrig kartor med färger. Varje område berättar själv vad som är bra och vad som ska bli bättre.",
                Set.of("trygghet", "segregation"));
    }

    private Question asked(
            DemoNetwork network, Space group, String asker, String title, String text, Set<String> tags, Instant at) {
        QuestionPlan plan = new QuestionPlan(title, text, tags, group.getId(), false);
        UUID key = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
        return network.save(new Question(network.affiliation(asker), at, key)
                .write(plan, markdown.toHtml(text), group)
                .ask(at));
    }

    private static QuestionRoute route(DemoNetwork network, Question question, String person, Instant at) {
        return network.save(new QuestionRoute(question, network.affiliation(person), at));
    }

    private QuestionAnswer answer(DemoNetwork network, Question question, String person, String text, Instant at) {
        UUID key = UUID.nameUUIDFromBytes((person + text).getBytes(StandardCharsets.UTF_8));
        return network.save(
                new QuestionAnswer(question, network.affiliation(person), text, markdown.toHtml(text), at, key));
    }

    private void kept(
            DemoNetwork network,
            Space group,
            int daysAgo,
            String asker,
            String answerer,
            String title,
            String text,
            Set<String> tags) {
        Instant then = network.moment(network.baseDay().minusDays(daysAgo), "09:15");
        Instant later = network.moment(network.baseDay().minusDays(daysAgo - 1), "13:30");
        Question question = asked(network, group, asker, title, title, tags, then);
        QuestionRoute route = route(network, question, answerer, then);
        route.say(QuestionRoute.Outcome.ANSWERED, null, later);
        QuestionAnswer best = answer(network, question, answerer, text, later).mark(true);
        question.close(later);
        network.save(KeptAnswer.of(best, network.affiliation(asker), later));
    }
}
