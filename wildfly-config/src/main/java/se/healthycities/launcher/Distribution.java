package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Where the program lies: the WildFly folder and the WAR; neither is ever written at run time. */
record Distribution(Path server, Path war) {

    static Distribution of(Settings settings) {
        Path server =
                settings.get("server").map(Path::of).orElseGet(() -> Path.of(settings.get("home", "."), "server"));
        Path war = settings.get("war")
                .map(Path::of)
                .orElseGet(() -> deployments(server.resolve("standalone")).resolve("ROOT.war"));
        Distribution distribution = new Distribution(
                server.toAbsolutePath().normalize(), war.toAbsolutePath().normalize());
        if (Files.notExists(distribution.server.resolve("jboss-modules.jar")) || Files.notExists(distribution.war)) {
            throw new Refusal("There is no portal in " + distribution.server + ".");
        }
        return distribution;
    }

    /** A fresh server folder for this start: configuration and WAR as delivered, plus the plugins of this portal. */
    void copyTo(DataFolder data) {
        Path from = server.resolve("standalone");
        Path to = data.server();
        try {
            PrivateFiles.deleteFolder(to);
            Files.createDirectories(to.resolve("configuration"));
            try (Stream<Path> files = Files.list(from.resolve("configuration"))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Files.copy(file, to.resolve("configuration").resolve(file.getFileName()));
                }
            }
            Files.createDirectories(deployments(to));
            Files.createDirectories(data.temporary());
            Files.copy(war, deployments(to).resolve("ROOT.war"), StandardCopyOption.REPLACE_EXISTING);
            PluginOverlays.write(new PluginFolder(data.plugins()), to);
        } catch (IOException refused) {
            throw new Refusal("The server could not be copied to " + to + ".", refused);
        }
    }

    /** The deployment scanner's verdict on the WAR, if it was refused. */
    static Path failureMark(DataFolder data) {
        return deployments(data.server()).resolve("ROOT.war.failed");
    }

    private static Path deployments(Path standalone) {
        return standalone.resolve("deployments");
    }
}
