package se.healthycities.bench;

import io.gatling.javaapi.core.Simulation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a Gatling simulation in a process of its own; without reports, whose charts have a licence of their own. */
public final class Load {

    private Load() {}

    /** @return Gatling's exit code */
    public static int run(Class<? extends Simulation> simulation, Path folder, Map<String, String> properties)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "--simulation",
                simulation.getName(),
                "--results-folder",
                folder.resolve("gatling").toString(),
                "--no-reports"));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
