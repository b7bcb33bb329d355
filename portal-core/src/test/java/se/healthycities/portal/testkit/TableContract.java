package se.healthycities.portal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.plugin.Migration;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.PluginId;

/** The contract's second part: a plugin's tables lie in its own schema, made by their owner and never by the application. */
public abstract class TableContract extends MountContract {
    @Test
    void theTablesAreMadeFromNothingInTheOwnSchemaAndASecondRunChangesNothing() throws SQLException {
        TestDatabase.Empty database = TestDatabase.empty();
        Migration migration = new Migration(database.owner(), TestDatabase.APPLICATION);
        PluginRegistry.installed().find(PluginId.CORE).ifPresent(core -> {
            if (!core.id().equals(plugin().id())) {
                migration.run(core);
            }
        });
        Set<String> before = things(database.owner());
        migration.run(plugin());
        Set<String> made = things(database.owner());
        made.removeAll(before);
        assertThat(made)
                .isNotEmpty()
                .allSatisfy(thing -> assertThat(thing).startsWith(plugin().id().schema() + "."));
        Set<String> once = things(database.owner());
        migration.run(plugin());
        assertThat(things(database.owner())).isEqualTo(once);
    }

    @Test
    void theApplicationOwnsNoTableAndMakesNone() throws SQLException {
        String schema = plugin().id().schema();
        assertThat(rows().number("select count(*) from pg_class where relnamespace = '" + schema
                        + "'::regnamespace and relowner = '" + TestDatabase.APPLICATION + "'::regrole"))
                .isZero();
        try (Connection connection = database.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table " + schema + ".planted (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("select * from " + schema + ".flyway_history"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void everyEntityIsMappedToATable() {
        for (Class<?> entity : plugin().entities()) {
            String name = entityManager.getMetamodel().entity(entity).getName();
            Long count = entityManager
                    .createQuery("select count(*) from " + name, Long.class)
                    .getSingleResult();
            assertThat(count).as(name).isNotNegative();
        }
    }

    /** Tables, sequences, views, types and functions with their schema. */
    private static Set<String> things(DataSource source) throws SQLException {
        Set<String> things = new TreeSet<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select relnamespace::regnamespace || '.' || relname from pg_class"
                                + " where relnamespace::regnamespace::text not like 'pg\\_%' union all"
                                + " select pronamespace::regnamespace || '.' || proname from pg_proc"
                                + " where pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                things.add(rows.getString(1));
            }
        }
        return things;
    }

    final SchemaRows rows() {
        return new SchemaRows(entityManager, plugin().id());
    }
}
