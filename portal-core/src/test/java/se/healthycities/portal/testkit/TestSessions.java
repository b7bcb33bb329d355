package se.healthycities.portal.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * The mapping of all entities, which takes a second to make and is the same for every copy of the network: when a test class
 * is done with its database, the next one takes it over for its own, with nothing remembered but how queries are read.
 */
final class TestSessions implements AutoCloseable {
    private static final Queue<TestSessions> FREE = new ConcurrentLinkedQueue<>();

    private final KeptConnections connections = new KeptConnections();
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final SessionFactory factory;

    private TestSessions(int port, String database, String user) {
        connections.turnTo(port, database, user);
        factory = make();
    }

    static TestSessions on(int port, String database, String user) {
        TestSessions free = FREE.poll();
        if (free == null) {
            return new TestSessions(port, database, user);
        }
        free.connections.turnTo(port, database, user);
        return free;
    }

    SessionFactory factory() {
        return factory;
    }

    /** What was sent so far; tests may clear it. */
    List<String> statements() {
        return statements;
    }

    @Override
    public void close() {
        connections.hangUp();
        factory.getCache().evictAllRegions();
        factory.getStatistics().clear();
        statements.clear();
        FREE.add(this);
    }

    private SessionFactory make() {
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
        configuration.getProperties().put("hibernate.connection.datasource", connections);
        configuration.getProperties().put("hibernate.session_factory.statement_inspector", (StatementInspector) sql -> {
            statements.add(sql);
            return sql;
        });
        return configuration.buildSessionFactory();
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
