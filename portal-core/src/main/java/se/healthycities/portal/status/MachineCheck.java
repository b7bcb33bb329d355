package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** The portal's version, how long it has been up, and its memory. */
@ApplicationScoped
public class MachineCheck implements Check {
    private static final String BUILD = "/META-INF/maven/se.healthycities/portal-core/pom.properties";
    private static final double MUCH = 0.9;

    @Override
    public String area() {
        return "machine";
    }

    @Override
    public List<Finding> findings() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        long most = runtime.maxMemory();
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return List.of(
                Finding.well("version", version(), System.getProperty("java.version")),
                Finding.well("uptime", up),
                Finding.when(
                        used > MUCH * most,
                        Level.WATCH,
                        "memory",
                        "memory",
                        new Finding.Size(used),
                        new Finding.Size(most)));
    }

    /** As the build has noted it in the portal's jar. */
    private static String version() {
        Properties build = new Properties();
        try (InputStream noted = MachineCheck.class.getResourceAsStream(BUILD)) {
            if (noted != null) {
                build.load(noted);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return build.getProperty("version", "?");
    }
}
