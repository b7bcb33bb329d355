package se.healthycities.portal.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.healthycities.launcher.Launch;
import se.healthycities.launcher.Ports;
import se.healthycities.launcher.Settings;

/** One portal with the demo network for all tests by browser and by HTTP: started by the first, stopped after the last. */
public class DemoPortal implements BeforeAllCallback {

    private static Launch launch;
    private static Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(DemoPortal.class))
                .getOrComputeIfAbsent(Running.class);
    }

    public static String address() {
        return launch.address();
    }

    /** The folder that holds everything of the portal. */
    public static Path data() {
        return running.data;
    }

    /** Starts the portal once more on the same data, after its server was killed. */
    public static void startAgain() {
        launch.close();
        launch = new Launch(running.settings).start();
    }

    /** Closed by JUnit at the end of all tests. */
    static class Running implements ExtensionContext.Store.CloseableResource {

        private final Path data;
        private final Settings settings;

        Running() throws IOException {
            Path folder = Files.createDirectories(Path.of(System.getProperty("portal.test.folder")));
            data = Files.createTempDirectory(folder, "demo").toAbsolutePath();
            settings = Settings.of(Map.of(
                    "data", data.toString(),
                    "server", System.getProperty("portal.server"),
                    "war", System.getProperty("portal.war"),
                    "demo", "true",
                    "port", Integer.toString(Ports.free())));
            launch = new Launch(settings).start();
            running = this;
        }

        @Override
        public void close() {
            launch.close();
        }
    }
}
