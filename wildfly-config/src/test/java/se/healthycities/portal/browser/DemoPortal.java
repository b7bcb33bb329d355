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

/** One portal with the demo network for all browser tests: started by the first, stopped after the last. */
public class DemoPortal implements BeforeAllCallback {

    private static Launch launch;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(DemoPortal.class))
                .getOrComputeIfAbsent(Running.class);
    }

    public static String address() {
        return launch.address();
    }

    /** Closed by JUnit at the end of all tests. */
    static class Running implements ExtensionContext.Store.CloseableResource {

        Running() throws IOException {
            Path folder = Files.createDirectories(Path.of(System.getProperty("portal.test.folder")));
            Path data = Files.createTempDirectory(folder, "browser");
            launch = new Launch(Settings.of(Map.of(
                            "data", data.toString(),
                            "server", System.getProperty("portal.server"),
                            "war", System.getProperty("portal.war"),
                            "demo", "true",
                            "port", Integer.toString(Ports.free()))))
                    .start();
        }

        @Override
        public void close() {
            launch.close();
        }
    }
}
