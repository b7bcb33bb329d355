package se.healthycities.bench.directory;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What members and the coordinator open every day, by one visitor, by two and by eight at once, each with a login of their
 * own. The promise holds for two: no median over 100 milliseconds and no request that fails.
 */
public class DailyPages extends Simulation {

    private static final int PROMISED_FOR = 2;
    private static final int MOST_MILLISECONDS = 100;
    private static final List<Integer> VISITORS = List.of(1, PROMISED_FOR, 8);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 60);
    private static final int WARM_ROUNDS = 4 * ROUNDS;
    private static final String WARM = "warm-up";

    private static final List<Page> OF_MEMBERS = List.of(
            Page.of("organisations", "/organisations"),
            Page.of("organisations, all", "/organisations?all=true"),
            Page.of("organisations, search", "/organisations?q=#{words}"),
            Page.of("people", "/people"),
            Page.of("people, search", "/people?q=#{words}"),
            Page.of("organisation", "/organisations/#{code}"),
            Page.of("permission, allowed", "/spaces/skala-#{open}/seats"),
            new Page("permission, refused", "/spaces/skala-#{open}/settings", 403),
            new Page("permission, must not know", "/spaces/skala-#{hidden}/seats", 404));
    private static final List<Page> OF_THE_COORDINATOR = List.of(Page.of("work list", "/admin/worklist"));

    private final Figures figures = new Figures();

    public DailyPages() {
        HttpProtocolBuilder browser = http.baseUrl(System.getProperty("bench.address"))
                .acceptHeader("text/html")
                .acceptLanguageHeader("sv")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", System.getProperty("bench.address"))
                .disableFollowRedirect();
        List<PopulationBuilder> phases = new ArrayList<>();
        phases.add(members(WARM, WARM_ROUNDS, PROMISED_FOR));
        phases.add(coordinator(WARM, WARM_ROUNDS, PROMISED_FOR));
        for (int visitors : VISITORS) {
            phases.add(members(String.valueOf(visitors), ROUNDS, visitors));
            phases.add(coordinator(String.valueOf(visitors), ROUNDS, visitors));
        }
        setUp(oneAfterTheOther(phases)).protocols(browser).assertions(promises());
    }

    @Override
    public void after() {
        figures.write(Path.of(System.getProperty("bench.result")));
        figures.print();
    }

    private PopulationBuilder members(String phase, int rounds, int visitors) {
        return visits(phase, "members", OF_MEMBERS, rounds, each("email", 8, n -> "n" + (1201 + n) + "@scale.example"))
                .injectOpen(atOnceUsers(visitors));
    }

    private PopulationBuilder coordinator(String phase, int rounds, int visitors) {
        FeederBuilder<Object> one = each("email", 1, n -> "birk.exempelgard@hc-sverige.example");
        return visits(phase, "coordinator", OF_THE_COORDINATOR, rounds, one).injectOpen(atOnceUsers(visitors));
    }

    /** Visitors who log in once and then go round the pages. */
    private ScenarioBuilder visits(
            String phase, String who, List<Page> pages, int rounds, FeederBuilder<Object> people) {
        ChainBuilder round = feed(each(
                        "words",
                        4,
                        n -> List.of("lule", "strateg", "provsdal", "finnsinte").get(n)))
                .feed(each(
                        "code",
                        5,
                        n -> List.of("2580", "1480", "0114", "0180", "2584").get(n)))
                .feed(each("open", 5, n -> List.of("3", "5", "6", "7", "9").get(n)))
                .feed(each("hidden", 4, n -> List.of("11", "21", "31", "41").get(n)));
        for (Page page : pages) {
            round = round.exec(page.request()).exec(session -> note(phase, page, session));
        }
        return scenario(who + ", " + phase)
                .feed(people)
                .exec(http("login")
                        .post("/login")
                        .formParam("email", "#{email}")
                        .formParam("password", "demo")
                        .check(status().is(302)))
                .exec(group(phase).on(repeat(rounds).on(round)));
    }

    private Session note(String phase, Page page, Session session) {
        if (!phase.equals(WARM)) {
            long took = session.contains("took") ? session.getLong("took") : 0;
            figures.add(page.name(), Integer.parseInt(phase), took, session.isFailed());
        }
        return session.markAsSucceeded().remove("took");
    }

    private static FeederBuilder<Object> each(String key, int most, IntFunction<String> value) {
        return listFeeder(IntStream.range(0, most)
                        .mapToObj(n -> Map.<String, Object>of(key, value.apply(n)))
                        .toList())
                .circular();
    }

    private static PopulationBuilder oneAfterTheOther(List<PopulationBuilder> phases) {
        PopulationBuilder rest = phases.get(phases.size() - 1);
        for (int i = phases.size() - 2; i >= 0; i--) {
            rest = phases.get(i).andThen(rest);
        }
        return rest;
    }

    private static List<Assertion> promises() {
        Stream<Assertion> quick = Stream.of(OF_MEMBERS, OF_THE_COORDINATOR)
                .flatMap(List::stream)
                .map(page -> details(String.valueOf(PROMISED_FOR), page.name())
                        .responseTime()
                        .percentile(50)
                        .lte(MOST_MILLISECONDS));
        return Stream.concat(Stream.of(global().failedRequests().count().is(0L)), quick)
                .toList();
    }
}
