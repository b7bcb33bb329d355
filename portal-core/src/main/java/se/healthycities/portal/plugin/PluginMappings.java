package se.healthycities.portal.plugin;

import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;
import se.healthycities.portal.spi.PortalPlugin;

/** Hands the entities of all plugins to Hibernate. */
public class PluginMappings implements AdditionalMappingContributor {
    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        for (PortalPlugin plugin : PluginRegistry.installed().plugins()) {
            plugin.entities().forEach(contributions::contributeEntity);
        }
    }
}
