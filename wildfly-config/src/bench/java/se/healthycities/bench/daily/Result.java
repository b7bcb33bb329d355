package se.healthycities.bench.daily;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything that was measured, and what it means: as JSON for machines and as lines for whoever waits for it. */
record Result(List<Run> runs, Duration start, long sessionBytes) {
    private static final double MEGABYTE = 1_000_000;
    private static final double MOST_SESSION = 100_000;
    private static final double MOST_SERVER = 900;

    /** The figures with so many posts in the database. */
    record Run(int posts, List<Figure> figures) {
        Figure at(Task task, int concurrency) {
            return figures.stream()
                    .filter(figure -> figure.task() == task && figure.concurrency() == concurrency)
                    .findFirst()
                    .orElseThrow();
        }
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Run run : runs) {
            String posts = String.format(Locale.ROOT, " (%,d posts)", run.posts());
            for (Task task : Task.values()) {
                Figure figure = run.at(task, Task.JUDGED_AT);
                task.gate()
                        .ifPresent(most -> verdicts.add(new Verdict(
                                task.words() + posts, "ratio to its floor", figure.ratio(), most, "×", true)));
                task.aim()
                        .ifPresent(most -> verdicts.add(new Verdict(
                                task.words() + posts, "processor time a request", figure.cpu(), most, "ms", false)));
            }
        }
        growth(verdicts);
        List<Figure> all = runs.stream().flatMap(run -> run.figures().stream()).toList();
        verdicts.add(new Verdict(
                "All requests", "failed", all.stream().mapToInt(Figure::errors).sum(), 0, "", true));
        verdicts.add(new Verdict("A session", "serialised", sessionBytes, MOST_SESSION, "bytes", true));
        double memory = all.stream().mapToLong(Figure::serverBytes).max().orElse(0) / MEGABYTE;
        verdicts.add(new Verdict("The server", "memory under load (RSS)", memory, MOST_SERVER, "MB", true));
        return verdicts;
    }

    private void growth(List<Verdict> verdicts) {
        if (runs.size() < 2) {
            return;
        }
        for (Task task : Task.values()) {
            if (task.judgedByGrowth()) {
                double before = runs.get(0).at(task, Task.JUDGED_AT).p50();
                double after = runs.get(1).at(task, Task.JUDGED_AT).p50();
                verdicts.add(new Verdict(
                        task.words(),
                        "growth of the median with ten times as many posts",
                        after / before,
                        Task.MOST_GROWTH,
                        "×",
                        true));
            }
        }
    }

    /** The gates that were missed. */
    List<Verdict> failed() {
        return verdicts().stream()
                .filter(verdict -> verdict.gate() && !verdict.kept())
                .toList();
    }

    void write(Path file) throws IOException {
        String figures = runs.stream()
                .flatMap(run -> run.figures().stream().map(figure -> "    " + json(run.posts(), figure)))
                .collect(Collectors.joining(",\n"));
        String judged =
                verdicts().stream().map(verdict -> "    " + json(verdict)).collect(Collectors.joining(",\n"));
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        "{%n  \"processors\": %d,%n  \"start_seconds\": %.1f,%n  \"session_bytes\": %d,%n"
                                + "  \"passed\": %b,%n  \"figures\": [%n%s%n  ],%n  \"verdicts\": [%n%s%n  ]%n}%n",
                        Runtime.getRuntime().availableProcessors(),
                        start.toMillis() / 1000.0,
                        sessionBytes,
                        failed().isEmpty(),
                        figures,
                        judged));
    }

    private static String json(int posts, Figure figure) {
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"posts\": %d, \"concurrency\": %d, \"requests\": %d, \"errors\": %d,"
                        + " \"per_second\": %.1f, \"p50\": %.2f, \"p95\": %.2f, \"p99\": %.2f, \"floor_p50\": %.3f,"
                        + " \"ratio\": %.2f, \"cpu\": %.2f, \"cpu_server\": %.2f, \"cpu_database\": %.2f,"
                        + " \"rss_server\": %d, \"pss_database\": %d}",
                figure.task().key(),
                posts,
                figure.concurrency(),
                figure.requests(),
                figure.errors(),
                figure.perSecond(),
                figure.p50(),
                figure.p95(),
                figure.p99(),
                figure.floor(),
                figure.ratio(),
                figure.cpu(),
                figure.serverCpu(),
                figure.databaseCpu(),
                figure.serverBytes(),
                figure.databaseBytes());
    }

    private static String json(Verdict verdict) {
        return String.format(
                Locale.ROOT,
                "{\"about\": \"%s\", \"asked\": \"%s\", \"value\": %.2f, \"most\": %.2f, \"gate\": %b, \"kept\": %b}",
                verdict.about(),
                verdict.asked(),
                verdict.value(),
                verdict.most(),
                verdict.gate(),
                verdict.kept());
    }

    void print() {
        String line = "%-10s %9s %4s %7s %5s %8s %8s %8s %8s %7s %8s%n";
        System.out.printf(
                line, "task", "posts", "by", "req/s", "err", "p50 ms", "p95 ms", "p99 ms", "floor", "ratio", "cpu ms");
        for (Run run : runs) {
            for (Figure figure : run.figures()) {
                System.out.printf(
                        Locale.ROOT,
                        "%-10s %9d %4d %7.0f %5d %8.2f %8.2f %8.2f %8.2f %7.1f %8.2f%n",
                        figure.task().key(),
                        run.posts(),
                        figure.concurrency(),
                        figure.perSecond(),
                        figure.errors(),
                        figure.p50(),
                        figure.p95(),
                        figure.p99(),
                        figure.floor(),
                        figure.ratio(),
                        figure.cpu());
            }
        }
        for (Verdict verdict : verdicts()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-6s %-4s %s, %s: %.2f (at most %.2f) %s%n",
                    verdict.kept() ? "kept" : "MISSED",
                    verdict.gate() ? "gate" : "aim",
                    verdict.about(),
                    verdict.asked(),
                    verdict.value(),
                    verdict.most(),
                    verdict.unit());
        }
    }
}
