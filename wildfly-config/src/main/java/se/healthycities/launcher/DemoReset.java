package se.healthycities.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the demo network anew: takes away the built-in database and its files, so that the start imports again. */
final class DemoReset {
    private DemoReset() {}

    static void run(Settings settings, DataFolder data) {
        if (!settings.on("demo.reset")) {
            return;
        }
        if (!settings.demo()) {
            throw new Refusal("PORTAL_DEMO_RESET works in demo mode only; unset it.");
        }
        if (settings.get("db.url").isPresent()) {
            throw new Refusal("PORTAL_DEMO_RESET works on the built-in database only; unset PORTAL_DB_URL or empty that"
                    + " database yourself.");
        }
        for (Path part : List.of(data.postgres(), data.root().resolve("files"), data.secrets())) {
            delete(part);
        }
    }

    private static void delete(Path part) {
        if (Files.notExists(part)) {
            return;
        }
        try (Stream<Path> all = Files.walk(part)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
