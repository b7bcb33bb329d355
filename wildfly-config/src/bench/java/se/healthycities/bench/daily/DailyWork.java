package se.healthycities.bench.daily;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyLength;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.StringBodyPart;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What people do all day, by one visitor, by eight and by thirty-two at once, each with a login of their own, one task after
 * the other. After each task its floor is measured with as many visitors.
 */
public class DailyWork extends Simulation {
    static final List<Integer> VISITORS = List.of(1, Task.JUDGED_AT, 32);
    private static final String STILL = "a static file";

    /** A still file takes a tenth of the time: with as few requests as a page the first visitors are done when the last begin. */
    private static final int STILL_AS_OFTEN = 10;

    /** The first replies leave notices to write, which are written while the other pages become warm. */
    private static final List<Task> WARMED =
            List.of(Task.REPLY, Task.DISCUSSION, Task.LIST, Task.SEARCH, Task.DASHBOARD, Task.DOWNLOAD);

    private final Plan plan = Plan.read(Path.of(System.getProperty("bench.plan")), Plan.class);
    private final SqlFloor floor = new SqlFloor(plan);
    private final Rest rest = new Rest(plan);
    private final List<Figure> figures = new ArrayList<>();

    public DailyWork() {
        HttpProtocolBuilder browser = http.baseUrl(plan.address())
                .acceptHeader("text/html")
                .acceptLanguageHeader("sv")
                .header("Origin", plan.address())
                .header("Sec-Fetch-Site", "same-origin")
                .disableCaching()
                .disableFollowRedirect();
        List<PopulationBuilder> phases = new ArrayList<>();
        for (Task task : WARMED) {
            phases.add(load(new Step(plan), task, "warm-up of " + task.key(), Task.JUDGED_AT, warmUp(task)));
        }
        phases.add(act("rest after the warm-up", rest::take));
        for (int visitors : VISITORS) {
            for (Task task : Task.values()) {
                phases.addAll(measured(task, visitors));
            }
        }
        setUp(oneAfterTheOther(phases)).protocols(browser);
    }

    @Override
    public void after() {
        try {
            Plan.write(new ArrayList<>(figures), Path.of(System.getProperty("bench.figures")));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private List<PopulationBuilder> measured(Task task, int visitors) {
        Step page = new Step(plan);
        Step still = new Step(plan);
        String name = task.key() + " by " + visitors;
        // A single visitor is slow; half as many requests say as much.
        int requests = visitors == 1 ? plan.requests() / 2 : plan.requests();
        List<PopulationBuilder> phases = new ArrayList<>();
        phases.add(act("begin " + name, page::begin));
        phases.add(load(page, task, name, visitors, requests));
        phases.add(act("end " + name, page::end));
        if (task == Task.DOWNLOAD) {
            phases.add(act("begin floor of " + name, still::begin));
            phases.add(load(still, null, "floor of " + name, visitors, STILL_AS_OFTEN * requests));
            phases.add(act("end floor of " + name, still::end));
        } else {
            phases.add(act("floor of " + name, () -> still.take(floor.run(task, visitors, requests))));
        }
        if (task == Task.REPLY) {
            phases.add(act("rest after " + name, rest::take));
        }
        phases.add(act("note " + name, () -> figures.add(page.figure(task, visitors, still))));
        return phases;
    }

    /** A reply reaches some ninety people; a quarter of them is enough work for the compiler. A search has most code of all. */
    private int warmUp(Task task) {
        return switch (task) {
            case REPLY -> plan.warmUp() / 4;
            case SEARCH -> 2 * plan.warmUp();
            default -> plan.warmUp();
        };
    }

    /** Visitors who have logged in already and go through their addresses; without a task they fetch the static file. */
    private PopulationBuilder load(Step step, Task task, String name, int visitors, int requests) {
        AtomicInteger arrived = new AtomicInteger();
        int each = Math.max(1, requests / visitors);
        ChainBuilder request = repeat(each, "turn")
                .on(exec(session -> next(session, task))
                        .exec(task == null ? still() : request(task))
                        .exec(step::note));
        return scenario(name)
                .exec(session -> {
                    int number = arrived.getAndIncrement() % plan.cookies().size();
                    return session.set("visitor", number)
                            .set("cookie", plan.cookies().get(number));
                })
                .exec(addCookie(Cookie("portal", "#{cookie}")))
                .exec(request)
                .injectOpen(atOnceUsers(visitors));
    }

    private Session next(Session session, Task task) {
        if (task == null) {
            return session.set("begin", System.nanoTime());
        }
        List<String> own = plan.visits().get(task).get(session.getInt("visitor"));
        return session.set("place", own.get(Math.floorMod(session.getInt("turn") + figures.size() * 37, own.size())))
                .set("key", UUID.randomUUID().toString())
                .set("begin", System.nanoTime());
    }

    private static HttpRequestActionBuilder request(Task task) {
        if (task == Task.REPLY) {
            return http(task.key())
                    .post("#{place}")
                    .bodyPart(StringBodyPart(
                            "text", "Tack, det låter bra. Vi tar med oss det till **nästa möte** i gruppen."))
                    .bodyPart(StringBodyPart("key", "#{key}"))
                    .bodyPart(StringBodyPart("drafts", ""))
                    .asMultipartForm()
                    .check(status().is(task.rightStatus()));
        }
        return http(task.key())
                .get("#{place}")
                .check(status().is(task.rightStatus()), bodyLength().gte(task.leastBytes()));
    }

    private HttpRequestActionBuilder still() {
        return http(STILL)
                .get(plan.still())
                .check(status().is(200), bodyLength().is(Network.FILE_BYTES));
    }

    /** Something that happens once, between two loads. */
    private static PopulationBuilder act(String name, Runnable work) {
        return scenario(name)
                .exec(session -> {
                    work.run();
                    return session;
                })
                .injectOpen(atOnceUsers(1));
    }

    private static PopulationBuilder oneAfterTheOther(List<PopulationBuilder> phases) {
        PopulationBuilder rest = phases.get(phases.size() - 1);
        for (int i = phases.size() - 2; i >= 0; i--) {
            rest = phases.get(i).andThen(rest);
        }
        return rest;
    }
}
