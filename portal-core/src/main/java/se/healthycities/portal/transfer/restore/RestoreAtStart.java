package se.healthycities.portal.transfer.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.plugin.SchemaMade;
import se.healthycities.portal.settings.Settings;

/** Takes in the archive that the host names for this start, before anybody can reach the portal. */
@ApplicationScoped
public class RestoreAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(RestoreAtStart.class);

    @Inject
    private Settings settings;

    @Inject
    private BlobStore blobs;

    @Inject
    private PluginRegistry registry;

    public void restore(@Observes SchemaMade made) {
        settings.restore().ifPresent(archive -> {
            new Restoration(made.owner(), blobs, registry.plugins(), settings.demo()).run(archive);
            LOG.info("The archive {} was taken in", archive);
        });
    }
}
