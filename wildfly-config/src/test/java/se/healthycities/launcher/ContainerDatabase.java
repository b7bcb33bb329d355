package se.healthycities.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts PostgreSQL before Arquillian reads its settings, and stops it when all tests are done. */
public class ContainerDatabase implements LauncherSessionListener {

    private EmbeddedDatabase database;
    private DataFolder data;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String folder = System.getProperty("portal.test.folder");
        if (folder == null) {
            return;
        }
        try {
            // What the last tests left is of no use to these; the logs of these stay until the next.
            PrivateFiles.deleteFolder(Path.of(folder));
            Files.createDirectories(Path.of(folder));
            data = new DataFolder(Files.createTempDirectory(Path.of(folder), "container"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        data.prepare();
        database = EmbeddedDatabase.start(data);
        Settings settings =
                Settings.of(Map.of("data", data.root().toString(), "demo", "true", "port", "" + Ports.free()));
        Addresses addresses = Addresses.of(settings);
        System.setProperty("portal.test.base", data.server().toString());
        System.setProperty("portal.test.address", addresses.url());
        System.setProperty("portal.test.managementPort", "" + addresses.managementPort());
        System.setProperty("portal.test.options", String.join(" ", options(settings, addresses)));
    }

    private List<String> options(Settings settings, Addresses addresses) {
        List<String> options = new ArrayList<>(ServerOptions.of(settings, data, addresses));
        Database reached = database.database();
        options.add("-Dportal.db.url=" + reached.url());
        options.add("-Dportal.db.user=" + reached.user());
        options.add("-Dportal.db.password=" + reached.password());
        options.add("-Dportal.db.owner=" + reached.owner());
        options.add("-Dportal.db.owner.password=" + reached.ownerPassword());
        return options;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
