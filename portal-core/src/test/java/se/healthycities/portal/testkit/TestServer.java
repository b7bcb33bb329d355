package se.healthycities.portal.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import se.healthycities.portal.demo.DemoImport;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.plugin.Migration;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.search.SearchJob;
import se.healthycities.portal.time.Today;

/** The PostgreSQL of all tests in one JVM, with the demo network in a database that is copied for each test class. */
final class TestServer {
    static final String DEMO = "portal";
    static final String APPLICATION = "portal_app";
    static final String OWNER = "postgres";

    private final EmbeddedPostgres postgres;

    private TestServer(Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("portal"));
        System.setProperty("portal.data", data.toString());
        System.setProperty("portal.demo", "true");
        this.postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                // What the planner knows must not depend on when somebody came by and counted.
                .setServerConfig("autovacuum", "off")
                .setServerConfig("max_connections", "50")
                .start();
    }

    /** A server of this JVM's own, with what the module's first JVM has filled. */
    static TestServer start() {
        try {
            TestFolder folder = TestFolder.filled(TestServer::fill);
            TestServer server = new TestServer(folder.path());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.stop();
                folder.delete();
            }));
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    int port() {
        return postgres.getPort();
    }

    PGSimpleDataSource source(String database, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port()});
        source.setDatabaseName(database);
        source.setUser(user);
        return source;
    }

    void run(String database, String command) {
        try (Connection connection = source(database, OWNER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException fault) {
            throw new IllegalStateException(command, fault);
        }
    }

    private void stop() {
        try {
            postgres.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void fill(Path folder) throws IOException {
        TestServer server = new TestServer(folder);
        try {
            server.fill();
        } finally {
            server.stop();
        }
    }

    private void fill() {
        run(OWNER, "create role " + APPLICATION + " login");
        run(OWNER, "create database " + DEMO);
        Migration migration = new Migration(source(DEMO, OWNER), APPLICATION);
        PluginRegistry.installed().plugins().forEach(migration::run);
        try (TestSessions sessions = TestSessions.on(port(), DEMO, APPLICATION);
                EntityManager entityManager = sessions.factory().createEntityManager()) {
            TestBeans beans = new TestBeans(entityManager, new TestClock(), new TestPerson());
            entityManager.getTransaction().begin();
            List<DemoPart> parts = new ArrayList<>();
            demoParts().forEach(part -> parts.add((DemoPart) beans.of(part)));
            DemoImport.load(parts, entityManager, beans.of(Today.class));
            beans.of(SearchJob.class).run();
            entityManager.getTransaction().commit();
        }
    }

    /** The demo parts that the core and the plugin under test name in {@code testkit/demo-parts.txt}. */
    private static List<Class<?>> demoParts() {
        try {
            List<Class<?>> parts = new ArrayList<>();
            for (URL url : Collections.list(TestServer.class.getClassLoader().getResources("testkit/demo-parts.txt"))) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                    for (String line :
                            lines.lines().filter(text -> !text.isBlank()).toList()) {
                        parts.add(Class.forName(line.trim()));
                    }
                }
            }
            return parts;
        } catch (IOException | ClassNotFoundException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
