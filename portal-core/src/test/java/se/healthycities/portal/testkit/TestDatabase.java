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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;
import se.healthycities.portal.demo.DemoImport;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.plugin.Migration;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.search.SearchJob;
import se.healthycities.portal.time.Today;

/**
 * A real PostgreSQL for tests: one server for all tests of a module, migrated by its owner and filled with the demo network
 * once; each test class gets a copy of that and works as the application's role, which owns no table.
 */
public final class TestDatabase implements AutoCloseable {
    static final String APPLICATION = "portal_app";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final String name;
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final SessionFactory sessions;

    private TestDatabase(String name) {
        this.name = name;
        this.sessions = sessions(name, APPLICATION, statements);
    }

    /** A fresh copy of the demo network. */
    public static synchronized TestDatabase copy() {
        if (server == null) {
            server = start();
            fill();
        }
        String name = "copy" + COPIES.incrementAndGet();
        run("postgres", "create database " + name + " template portal");
        return new TestDatabase(name);
    }

    /** A database in which nothing is yet, by its owner and by the application's role. */
    public static synchronized Empty empty() {
        if (server == null) {
            server = start();
            fill();
        }
        String name = "empty" + COPIES.incrementAndGet();
        run("postgres", "create database " + name + " template template0");
        return new Empty(name, source(name, "postgres"), source(name, APPLICATION));
    }

    public SessionFactory sessions() {
        return sessions;
    }

    /** What was sent so far; tests may clear it. */
    List<String> statements() {
        return statements;
    }

    /** Rows for all tests of this class, written by the tables' owner; afterwards the planner knows how many there are. */
    public void fill(String... commands) {
        for (String command : commands) {
            run(name, command);
        }
        run(name, "analyze");
    }

    /** The statement and below it how PostgreSQL would answer it, whatever its values are. */
    String plan(String statement) {
        AtomicInteger number = new AtomicInteger();
        String numbered =
                Pattern.compile("\\?").matcher(statement).replaceAll(mark -> "\\$" + number.incrementAndGet());
        PGSimpleDataSource source = source(name, "postgres");
        source.setPreferQueryMode(PreferQueryMode.SIMPLE);
        try (Connection connection = source.getConnection();
                Statement explain = connection.createStatement();
                ResultSet lines = explain.executeQuery("explain (generic_plan) " + numbered)) {
            StringBuilder plan = new StringBuilder(statement);
            while (lines.next()) {
                plan.append('\n').append(lines.getString(1));
            }
            return plan.toString();
        } catch (SQLException fault) {
            throw new IllegalStateException(numbered, fault);
        }
    }

    public DataSource asOwner() {
        return source(name, "postgres");
    }

    public DataSource asApplication() {
        return source(name, APPLICATION);
    }

    @Override
    public void close() {
        sessions.close();
        run("postgres", "drop database " + name + " with (force)");
    }

    private static EmbeddedPostgres start() {
        try {
            Path data = Files.createTempDirectory("portal-test");
            System.setProperty("portal.data", data.toString());
            System.setProperty("portal.demo", "true");
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "50")
                    .start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void fill() {
        run("postgres", "create role " + APPLICATION + " login");
        run("postgres", "create database portal");
        Migration migration = new Migration(source("portal", "postgres"), APPLICATION);
        PluginRegistry.installed().plugins().forEach(migration::run);
        try (SessionFactory sessions = sessions("portal", APPLICATION, new ArrayList<>());
                EntityManager entityManager = sessions.createEntityManager()) {
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
            for (URL url :
                    Collections.list(TestDatabase.class.getClassLoader().getResources("testkit/demo-parts.txt"))) {
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

    private static SessionFactory sessions(String database, String user, List<String> statements) {
        Configuration configuration = new Configuration();
        configuration.setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        configuration.setProperty("hibernate.query.jpaql_strict_compliance", "false");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.jdbc.batch_size", "50");
        configuration.setProperty("hibernate.order_inserts", "true");
        configuration.setProperty("hibernate.generate_statistics", "true");
        configuration.setProperty("hibernate.session.events.log", "false");
        configuration.getProperties().put("hibernate.type.json_format_mapper", new NoFormat());
        configuration.getProperties().put("hibernate.type.xml_format_mapper", new NoFormat());
        configuration.getProperties().put("hibernate.connection.datasource", source(database, user));
        configuration.getProperties().put("hibernate.session_factory.statement_inspector", (StatementInspector) sql -> {
            statements.add(sql);
            return sql;
        });
        return configuration.buildSessionFactory();
    }

    private static PGSimpleDataSource source(String database, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(database);
        source.setUser(user);
        return source;
    }

    private static void run(String database, String command) {
        try (Connection connection = source(database, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException fault) {
            throw new IllegalStateException(command, fault);
        }
    }

    /** A database without any table. */
    public record Empty(String name, DataSource owner, DataSource application) {
        /** By a role that owns what it makes and is nobody else in the server. */
        public DataSource by(String role) {
            run(name, "do $$ begin create role " + role + " login; exception when duplicate_object then null; end $$");
            run(name, "grant all on database " + name + " to " + role);
            return source(name, role);
        }

        /** Once it has its tables: the database as the application works with it. */
        public TestDatabase opened() {
            return new TestDatabase(name);
        }
    }

    /** The portal keeps no JSON and no XML in columns; outside the server there is no mapper for them. */
    private static class NoFormat implements FormatMapper {
        @Override
        public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }
    }
}
