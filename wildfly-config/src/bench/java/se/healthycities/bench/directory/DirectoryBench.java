package se.healthycities.bench.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import se.healthycities.bench.Load;
import se.healthycities.launcher.ScaledPortal;

/** The pages of directories and rights, with 300 organisations, 3,000 people and 30,000 seats. */
public final class DirectoryBench {
    private static final String NETWORK = "/testkit/network-at-scale.sql";

    private DirectoryBench() {}

    /** @return the exit code: 0 when every promise is kept */
    public static int run(Path folder, Path server, Path war) throws Exception {
        try (ScaledPortal portal = ScaledPortal.start(folder.resolve("run"), server, war, plugins -> {})) {
            fill(portal);
            return Load.run(
                    DailyPages.class,
                    folder,
                    Map.of(
                            "bench.address",
                            portal.address(),
                            "bench.result",
                            folder.resolve("result-directory.json").toString(),
                            "bench.rounds",
                            System.getProperty("bench.rounds", "60")));
        }
    }

    private static void fill(ScaledPortal portal) throws IOException, SQLException {
        try (InputStream network = DirectoryBench.class.getResourceAsStream(NETWORK);
                Connection owner = portal.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(new String(network.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("analyze");
        }
    }
}
