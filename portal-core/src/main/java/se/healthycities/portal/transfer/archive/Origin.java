package se.healthycities.portal.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.plugin.Migration;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.time.Today;

/** Where an archive comes from: the portal's version, its plugins with their migrations, and the time. */
@ApplicationScoped
public class Origin {
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
        String portal = Optional.ofNullable(Origin.class.getPackage().getImplementationVersion())
                .orElse("unknown");
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                portal,
                today.now().toString(),
                scope,
                registry.plugins().stream().map(this::part).toList(),
                tables,
                List.of(),
                List.of());
    }

    @SuppressWarnings("unchecked")
    private Manifest.PluginPart part(PortalPlugin plugin) {
        List<String> noted = entityManager
                .createNativeQuery("select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = :schema",
                        String.class)
                .setParameter("schema", plugin.id().schema())
                .getResultList();
        return new Manifest.PluginPart(
                plugin.id().value(), noted.isEmpty() ? null : Migration.version(noted.get(0)));
    }
}
