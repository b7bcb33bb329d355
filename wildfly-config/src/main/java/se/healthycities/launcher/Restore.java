package se.healthycities.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The archive that an empty portal takes in at this start; what is said on the command line goes before the setting. */
final class Restore {

    @Option(
            names = "--restore",
            paramLabel = "FILE",
            description =
                    "An archive of a network (export.zip) that the portal takes in. Works on an empty portal only.")
    private Path file;

    Settings in(Settings settings) {
        return file == null
                ? settings
                : settings.with("restore", file.toAbsolutePath().toString());
    }

    /** @throws Refusal when there is no such file */
    static Optional<Path> archive(Settings settings) {
        return settings.get("restore").map(Path::of).map(Path::toAbsolutePath).map(archive -> {
            if (!Files.isReadable(archive) || Files.isDirectory(archive)) {
                throw new Refusal("The archive " + archive + " cannot be read.");
            }
            return archive;
        });
    }
}
