package se.healthycities.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.handler.resource.ResourceReferenceRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.ResourceReference;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.web.request.SceneOfRequest;

/**
 * Leads to tables and archives, also where the ending stands behind a placeholder ({@code admin/fees/2026.csv}), which no
 * mount of Wicket's can.
 */
class DownloadMapper implements IRequestMapper {
    private final Map<MountedPath, ResourceReference> downloads = new LinkedHashMap<>();

    DownloadMapper(PluginMounts mounts, Beans beans) {
        mounts.forEachTable((path, table) -> downloads.put(path, new TableReference(path, beans, table)));
        mounts.forEachArchive((path, archive) -> downloads.put(path, new ArchiveReference(path, beans, archive)));
    }

    @Override
    public IRequestHandler mapRequest(Request request) {
        List<String> path = SceneOfRequest.path(request.getUrl());
        return meant(path)
                .map(mounted -> {
                    PageParameters place = new PageParameters();
                    mounted.values(path).forEach(place::set);
                    return new ResourceReferenceRequestHandler(downloads.get(mounted), place);
                })
                .orElse(null);
    }

    @Override
    public int getCompatibilityScore(Request request) {
        return meant(SceneOfRequest.path(request.getUrl())).isPresent() ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    }

    /** Of several that fit the one mounted last. */
    private Optional<MountedPath> meant(List<String> path) {
        return downloads.keySet().stream()
                .filter(mounted -> mounted.scene(path).isPresent())
                .reduce((earlier, later) -> later);
    }

    @Override
    public Url mapHandler(IRequestHandler handler) {
        return null;
    }
}
