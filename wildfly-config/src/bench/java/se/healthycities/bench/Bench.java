package se.healthycities.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import se.healthycities.bench.daily.DailyBench;
import se.healthycities.bench.directory.DirectoryBench;

/**
 * Measures the portal as it is delivered: {@code mvn -Pbench} the daily work with discussions, files and search,
 * {@code mvn -Pbench -Dbench=directory} the directories and rights of a large network. Its exit code is the verdict.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = path("bench.folder");
        Files.createDirectories(folder);
        boolean directory = "directory".equals(System.getProperty("bench"));
        System.exit(
                directory
                        ? DirectoryBench.run(folder, path("portal.server"), path("portal.war"))
                        : DailyBench.run(folder, path("portal.server"), path("portal.war")));
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath();
    }
}
