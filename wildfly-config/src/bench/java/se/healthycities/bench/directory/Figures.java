package se.healthycities.bench.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What each page took, by the number of visitors at once: as a table for people and as JSON for machines. */
class Figures {

    private final Map<Key, Series> series = new LinkedHashMap<>();

    private record Key(String name, int concurrency) {}

    private record Series(List<Long> milliseconds, List<Long> errors) {

        /** The smallest value that this share of all does not exceed. */
        long percentile(int share) {
            List<Long> sorted = milliseconds.stream().sorted().toList();
            int rank = (int) Math.ceil(sorted.size() * share / 100.0);
            return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1));
        }
    }

    synchronized void add(String name, int concurrency, long milliseconds, boolean error) {
        Series one = series.computeIfAbsent(
                new Key(name, concurrency), unused -> new Series(new ArrayList<>(), new ArrayList<>()));
        (error ? one.errors() : one.milliseconds()).add(milliseconds);
    }

    synchronized void write(Path file) {
        String rows = series.entrySet().stream()
                .map(entry -> "    " + json(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",\n"));
        String text = "{\n  \"processors\": " + Runtime.getRuntime().availableProcessors() + ",\n  \"figures\": [\n"
                + rows + "\n  ]\n}\n";
        try {
            Files.writeString(file, text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String json(Key key, Series one) {
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"concurrency\": %d, \"requests\": %d, \"errors\": %d,"
                        + " \"p50\": %d, \"p95\": %d, \"p99\": %d}",
                key.name(),
                key.concurrency(),
                one.milliseconds().size() + one.errors().size(),
                one.errors().size(),
                one.percentile(50),
                one.percentile(95),
                one.percentile(99));
    }

    synchronized void print() {
        String line = "%-28s %8s %9s %7s %6s %6s %6s%n";
        System.out.printf(line, "page", "visitors", "requests", "errors", "p50", "p95", "p99");
        series.forEach((key, one) -> System.out.printf(
                line,
                key.name(),
                key.concurrency(),
                one.milliseconds().size() + one.errors().size(),
                one.errors().size(),
                one.percentile(50),
                one.percentile(95),
                one.percentile(99)));
        System.out.println("Milliseconds from the request to the whole answer.");
    }
}
