package se.healthycities.portal.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import se.healthycities.portal.plugin.Migration;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.time.Today;

/** Where an archive comes from: the portal's version, its plugins with their migrations, and the time. */
@ApplicationScoped
public class Origin {
    private static final String BUILD = "/META-INF/maven/se.healthycities/portal-core/pom.properties";

    private final EntityManager entityManager;
    private final PluginRegistry registry;
    private final Today today;

    @Inject
    public Origin(EntityManager entityManager, PluginRegistry registry, Today today) {
        this.entityManager = entityManager;
        this.registry = registry;
        this.today = today;
    }

    /** A manifest in which the files are still missing. */
    Manifest manifest(String scope, List<Manifest.TablePart> tables) {
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                version(),
                today.now().toString(),
                scope,
                registry.plugins().stream().map(this::part).toList(),
                tables,
                List.of(),
                List.of());
    }

    /** As the build has noted it in the portal's jar. */
    private static String version() {
        Properties build = new Properties();
        try (InputStream noted = Origin.class.getResourceAsStream(BUILD)) {
            if (noted != null) {
                build.load(noted);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return build.getProperty("version", "unknown");
    }

    @SuppressWarnings("unchecked")
    private Manifest.PluginPart part(PortalPlugin plugin) {
        List<String> noted = entityManager
                .createNativeQuery(
                        "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = :schema",
                        String.class)
                .setParameter("schema", plugin.id().schema())
                .getResultList();
        return new Manifest.PluginPart(plugin.id().value(), noted.isEmpty() ? null : Migration.version(noted.get(0)));
    }
}
