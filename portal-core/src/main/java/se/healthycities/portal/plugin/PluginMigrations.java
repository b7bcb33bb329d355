package se.healthycities.portal.plugin;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.PortalPlugin;

/**
 * The first listener of the application: migrates every plugin's schema by the owner's datasource, which nothing else
 * uses, and then tells that the schema is ready. In a cluster one node migrates and the others wait on Flyway's lock.
 */
public class PluginMigrations implements ServletContextListener {
    private static final Logger LOG = LoggerFactory.getLogger(PluginMigrations.class);

    @Resource(lookup = "java:jboss/datasources/PortalOwnerDS")
    private DataSource owner;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource application;

    @Inject
    private Event<SchemaMade> made;

    @Inject
    private Event<SchemaReady> ready;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Migration migration = new Migration(owner, applicationRole());
        for (PortalPlugin plugin : PluginRegistry.installed().plugins()) {
            migration.run(plugin);
        }
        made.fire(new SchemaMade(owner));
        LOG.info("All schemas are ready");
        ready.fire(new SchemaReady());
    }

    private String applicationRole() {
        try (Connection connection = application.getConnection()) {
            return connection.getMetaData().getUserName();
        } catch (SQLException fault) {
            throw new IllegalStateException(
                    "CONFIGURATION: the database does not answer; set PORTAL_DB_URL,"
                            + " PORTAL_DB_USER and PORTAL_DB_PASSWORD to those of the portal's database.",
                    fault);
        }
    }
}
