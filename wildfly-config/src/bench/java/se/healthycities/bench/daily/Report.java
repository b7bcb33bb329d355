package se.healthycities.bench.daily;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** The result as one page that needs nothing beside it: verdicts, bars of page and floor, and all figures. */
record Report(Result result) {
    private static final int WIDEST = 360;

    void write(Path file) throws IOException {
        try (InputStream frame = Report.class.getResourceAsStream("/bench/report.html")) {
            String page = new String(frame.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    file,
                    page.replace("{outcome}", outcome())
                            .replace("{verdicts}", verdicts())
                            .replace("{bars}", bars())
                            .replace("{figures}", figures()));
        }
    }

    private String outcome() {
        int missed = result.failed().size();
        return (missed == 0 ? "All gates are kept." : missed + " gates are missed.")
                + text(
                        " The portal started in %.0f s, with the demo network loaded on the way.",
                        result.start().toMillis() / 1000.0);
    }

    private String verdicts() {
        return result.verdicts().stream()
                .map(verdict -> text(
                        "<tr class=\"%s\"><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td class=\"n\">%.2f %s</td>"
                                + "<td class=\"n\">%.2f %s</td><td>%s</td></tr>",
                        verdict.kept() ? "kept" : "missed",
                        verdict.about(),
                        verdict.asked(),
                        verdict.gate() ? "gate" : "aim",
                        verdict.value(),
                        verdict.unit(),
                        verdict.most(),
                        verdict.unit(),
                        verdict.kept() ? "kept" : "missed"))
                .collect(Collectors.joining("\n"));
    }

    private String bars() {
        StringBuilder all = new StringBuilder();
        for (Result.Run run : result.runs()) {
            double longest = run.figures().stream()
                    .filter(figure -> figure.concurrency() == Task.JUDGED_AT)
                    .mapToDouble(Figure::p50)
                    .max()
                    .orElse(1);
            all.append(text(
                    "<h3>%,d posts</h3><svg role=\"img\" aria-label=\"Medians at %d visitors\" viewBox=\"0 0 700 %d\">",
                    run.posts(), Task.JUDGED_AT, 40 * Task.values().length));
            int top = 0;
            for (Task task : Task.values()) {
                Figure figure = run.at(task, Task.JUDGED_AT);
                all.append(text("<text x=\"0\" y=\"%d\">%s</text>", top + 20, task.words()))
                        .append(bar("page", top + 4, figure.p50(), longest))
                        .append(bar("floor", top + 20, figure.floor(), longest));
                top += 40;
            }
            all.append("</svg>");
        }
        return all.toString();
    }

    private static String bar(String kind, int top, double value, double longest) {
        double width = Math.max(1, WIDEST * value / longest);
        return text(
                "<rect class=\"%s\" x=\"220\" y=\"%d\" width=\"%.1f\" height=\"12\"/><text class=\"s\" x=\"%.1f\" y=\"%d\">%.2f"
                        + " ms</text>",
                kind, top, width, 226 + width, top + 10, value);
    }

    private String figures() {
        return result.runs().stream()
                .flatMap(run -> run.figures().stream().map(figure -> row(run.posts(), figure)))
                .collect(Collectors.joining("\n"));
    }

    private static String row(int posts, Figure figure) {
        return text(
                "<tr><th scope=\"row\">%s</th><td class=\"n\">%,d</td><td class=\"n\">%d</td><td class=\"n\">%d</td>"
                        + "<td class=\"n\">%d</td><td class=\"n\">%.0f</td><td class=\"n\">%.2f</td><td class=\"n\">%.2f</td>"
                        + "<td class=\"n\">%.2f</td><td class=\"n\">%.2f</td><td class=\"n\">%.1f</td><td class=\"n\">%.2f</td>"
                        + "<td class=\"n\">%.2f</td><td class=\"n\">%.0f</td><td class=\"n\">%.0f</td></tr>",
                figure.task().words(),
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
                figure.serverCpu(),
                figure.databaseCpu(),
                figure.serverBytes() / 1e6,
                figure.databaseBytes() / 1e6);
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
