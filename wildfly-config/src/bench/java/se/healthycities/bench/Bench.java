package se.healthycities.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.healthycities.launcher.ScaledPortal;

/**
 * Measures the pages that everybody opens daily, on the portal as it is delivered, with 300 organisations, 3,000 people and
 * 30,000 seats: {@code mvn -Pbench}. Gatling runs in a process of its own; its exit code is the answer.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(System.getProperty("bench.folder")).toAbsolutePath();
        Files.createDirectories(folder);
        int exit;
        try (ScaledPortal portal = ScaledPortal.start(
                folder.resolve("run"), path("portal.server"), path("portal.war"))) {
            exit = gatling(portal.address(), folder);
        }
        System.exit(exit);
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath();
    }

    private static int gatling(String address, Path folder) throws IOException, InterruptedException {
        List<String> command = List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m",
                "-Dbench.address=" + address,
                "-Dbench.result=" + folder.resolve("result.json"),
                "-Dbench.rounds=" + System.getProperty("bench.rounds", ""),
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "--simulation",
                DailyPages.class.getName(),
                "--results-folder",
                folder.resolve("gatling").toString(),
                "--no-reports");
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
