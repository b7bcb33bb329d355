package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.healthycities.portal.plugin.Migration;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.PortalPlugin;

/** The database: its version and size, whether its clock and the server's agree, and how far each plugin's schema has come. */
@ApplicationScoped
public class DatabaseCheck implements Check {
    private static final long FEW_MILLISECONDS = 2_000;
    private static final long MANY_MILLISECONDS = 30_000;

    private final EntityManager entityManager;
    private final PluginRegistry registry;

    @Inject
    public DatabaseCheck(EntityManager entityManager, PluginRegistry registry) {
        this.entityManager = entityManager;
        this.registry = registry;
    }

    @Override
    public String area() {
        return "database";
    }

    @Override
    public List<Finding> findings() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select current_setting('server_version'), pg_database_size(current_database()),"
                        + " cast(extract(epoch from clock_timestamp()) * 1000 as bigint)")
                .getSingleResult();
        // The machine's own clock, which a demo does not move.
        long apart = Math.abs(((Number) row[2]).longValue() - System.currentTimeMillis());
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.well("database", (String) row[0], new Finding.Size(((Number) row[1]).longValue())));
        findings.add(Finding.when(
                apart > FEW_MILLISECONDS,
                apart > MANY_MILLISECONDS ? Level.ACT : Level.WATCH,
                "clock",
                "clock",
                Duration.ofMillis(apart)));
        Map<String, String> versions = versions();
        for (PortalPlugin plugin : registry.plugins()) {
            if (!plugin.entities().isEmpty()) {
                String version = versions.get(plugin.id().schema());
                findings.add(
                        version == null
                                ? Finding.act(
                                        "noMigration",
                                        "noMigration",
                                        plugin.id().value())
                                : Finding.well("migration", plugin.id().value(), version));
            }
        }
        return findings;
    }

    /** What each schema was migrated to last; a migration that fails stops the start, and nothing is noted. */
    private Map<String, String> versions() {
        Map<String, String> versions = new HashMap<>();
        for (Object found : entityManager
                .createNativeQuery("select nspname, obj_description(oid, 'pg_namespace') from pg_namespace")
                .getResultList()) {
            Object[] row = (Object[]) found;
            String version = Migration.version((String) row[1]);
            if (version != null) {
                versions.put((String) row[0], version);
            }
        }
        return versions;
    }
}
