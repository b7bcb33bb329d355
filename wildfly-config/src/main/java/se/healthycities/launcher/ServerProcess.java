package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly as a child of the launcher, in a session of its own so that Ctrl-C reaches only the launcher. */
final class ServerProcess implements AutoCloseable {

    private final DataFolder data;
    private final Process process;

    private ServerProcess(DataFolder data, Process process) {
        this.data = data;
        this.process = process;
    }

    /** What the command line of a server of this data folder contains. */
    static String mark(DataFolder data) {
        return "-Dportal.data=" + data.root();
    }

    static Path consoleLog(DataFolder data) {
        return data.log().resolve("console.log");
    }

    static ServerProcess start(Settings settings, DataFolder data, Addresses addresses, Database database) {
        Distribution distribution = Distribution.of(settings);
        distribution.copyTo(data);
        List<String> command = new ArrayList<>();
        if (onPath("setsid")) {
            command.add("setsid");
        }
        command.addAll(StandaloneCommandBuilder.of(distribution.server())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions(ServerOptions.of(settings, data, addresses))
                .setBaseDirectory(data.server())
                .setLogDirectory(data.log())
                .build());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(consoleLog(data).toFile());
        builder.environment().putAll(database.variables());
        // Else the C library keeps a store of memory for each of the many threads, and gives little of it back.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        settings.get("smtp.password")
                .ifPresent(password -> builder.environment().put(Settings.variable("smtp.password"), password));
        try {
            Process process = builder.start();
            Files.writeString(data.serverPid(), process.pid() + "\n");
            return new ServerProcess(data, process);
        } catch (IOException failure) {
            throw new Refusal("WildFly could not be started: " + failure.getMessage() + ".", failure);
        }
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        Orphans.awaitEnd(process.toHandle());
        Orphans.stopServer(data);
    }

    private static boolean onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
