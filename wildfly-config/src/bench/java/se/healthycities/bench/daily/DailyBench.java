package se.healthycities.bench.daily;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.bench.Load;
import se.healthycities.launcher.ScaledPortal;

/**
 * The daily work on the portal as it is delivered, first with as many posts as a network of this size writes in some years,
 * then with ten times as many in the same portal.
 */
public final class DailyBench {
    private static final int PEOPLE = 32;
    private static final int REPLAYED = 48;
    private static final int TENFOLD = 10;

    /** After so many requests of each kind, however few are measured, the server's compiler has come to rest. */
    private static final int WARM_UP = 9_600;

    /** With ten times as many posts it is the same server: only what the database keeps in memory is other. */
    private static final int WARM_AGAIN = 4_800;

    private static final String STILL = "/bench-still/file.bin";
    private static final Pattern FORM = Pattern.compile("action=\"[^\"]*[?&]([^\"&]*-reply-form)");

    private final Path folder;
    private final int requests = Integer.getInteger("bench.rounds", 800);
    private final int posts = Integer.getInteger("bench.posts", 100_000);
    private final int most = Integer.getInteger("bench.posts.most", TENFOLD * posts);

    private DailyBench(Path folder) {
        this.folder = folder;
    }

    /** @return the exit code: 0 when every gate is open */
    public static int run(Path folder, Path server, Path war) throws Exception {
        DailyBench bench = new DailyBench(folder);
        Path run = folder.resolve("run");
        try (ScaledPortal portal = ScaledPortal.start(run, server, war, DailyBench::addServlet)) {
            Result result = bench.measure(portal);
            result.write(folder.resolve("result.json"));
            new Report(result).write(folder.resolve("report.html"));
            result.print();
            return result.failed().isEmpty() ? 0 : 1;
        }
    }

    private Result measure(ScaledPortal portal) throws Exception {
        Duration start = portal.startTook();
        serveStill(portal);
        Network network = new Network(portal);
        network.fill();
        Browser browser = new Browser(portal.address());
        List<Result.Run> runs = new ArrayList<>();
        long session = 0;
        for (int wanted : most > posts ? List.of(posts, most) : List.of(posts)) {
            long begin = System.nanoTime();
            network.growTo(wanted);
            System.out.printf("%,d posts after %d s%n", network.posts(), (System.nanoTime() - begin) / 1_000_000_000L);
            Plan plan = plan(portal, network, browser, runs.isEmpty() ? WARM_UP : WARM_AGAIN);
            Plan.write(plan, folder.resolve("plan"));
            runs.add(new Result.Run(network.posts(), load()));
            session = Long.parseLong(browser.get(plan.cookies().get(0), SessionServlet.PLACE));
        }
        return new Result(runs, start, session);
    }

    private Plan plan(ScaledPortal portal, Network network, Browser browser, int warmUp) throws Exception {
        List<String> cookies = browser.logIn(PEOPLE);
        Map<Task, List<List<String>>> visits = visits(portal, network, "");
        String page = visits.get(Task.DISCUSSION).get(0).get(0);
        Matcher form = FORM.matcher(browser.get(cookies.get(0), page).replace("&amp;", "&"));
        if (!form.find()) {
            throw new IllegalStateException("There is no form to answer on " + page);
        }
        visits = visits(portal, network, "?" + form.group(1));
        return new Plan(
                portal.address(),
                STILL,
                cookies,
                visits,
                statements(portal, browser, cookies, visits),
                new Plan.Source(portal.url(), portal.user(), portal.password()),
                portal.serverProcess(),
                portal.databaseProcess(),
                requests,
                warmUp);
    }

    private static Map<Task, List<List<String>>> visits(ScaledPortal portal, Network network, String replies)
            throws SQLException {
        try (Connection owner = portal.owner()) {
            return new Visits(owner, network.posts() / Network.DISCUSSIONS).of(PEOPLE, replies);
        }
    }

    /** Opens some pages of each kind as the visitors will, and keeps what the database was asked for them. */
    private static Map<Task, List<List<Asked>>> statements(
            ScaledPortal portal, Browser browser, List<String> cookies, Map<Task, List<List<String>>> visits)
            throws SQLException, IOException, InterruptedException {
        StatementLog log = new StatementLog(portal);
        Map<Task, List<List<Asked>>> statements = new EnumMap<>(Task.class);
        for (Task task : List.of(Task.DISCUSSION, Task.LIST, Task.SEARCH, Task.DOWNLOAD, Task.DASHBOARD)) {
            List<List<Asked>> asked = new ArrayList<>();
            browser.get(cookies.get(0), visits.get(task).get(0).get(0));
            log.on(true);
            for (int i = 0; i < REPLAYED; i++) {
                int person = i % cookies.size();
                List<String> own = visits.get(task).get(person);
                long before = log.end();
                browser.get(cookies.get(person), own.get(own.size() - 1 - i));
                asked.add(log.since(before));
            }
            log.on(false);
            statements.put(task, asked);
        }
        return statements;
    }

    @SuppressWarnings("unchecked")
    private List<Figure> load() throws IOException, InterruptedException {
        Path figures = folder.resolve("figures");
        Files.deleteIfExists(figures);
        int exit = Load.run(
                DailyWork.class,
                folder,
                Map.of("bench.plan", folder.resolve("plan").toString(), "bench.figures", figures.toString()));
        if (exit != 0) {
            throw new IllegalStateException("The load ended with " + exit);
        }
        return Plan.read(figures, List.class);
    }

    /** A file of the size of a download, straight from the same Undertow: beside the portal, for the bench only. */
    private void serveStill(ScaledPortal portal) throws IOException {
        Path still = Files.createDirectories(folder.resolve("still"));
        Files.write(still.resolve("file.bin"), new byte[Network.FILE_BYTES]);
        portal.command("/subsystem=undertow/configuration=handler/file=bench:add(path=\"" + still + "\")");
        portal.command("/subsystem=undertow/server=default-server/host=default-host/location=\"\\/bench-still\""
                + ":add(handler=bench)");
    }

    /** A jar beside the portal's plugins, as any other would be put in. */
    private static void addServlet(Path plugins) throws IOException {
        String name = SessionServlet.class.getName().replace('.', '/') + ".class";
        Path jar = plugins.resolve("bench-session.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry(name));
            SessionServlet.class.getClassLoader().getResourceAsStream(name).transferTo(out);
        }
    }
}
