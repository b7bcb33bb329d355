package se.healthycities.portal.web;

import java.util.List;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.handler.resource.ResourceReferenceRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.ResourceReference;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.web.request.SceneOfRequest;

/** Leads to a table or an archive, also where its ending stands behind a placeholder ({@code admin/fees/2026.csv}), which no mount can. */
class DownloadMapper implements IRequestMapper {
    private final MountedPath mounted;
    private final ResourceReference download;

    DownloadMapper(MountedPath mounted, ResourceReference download) {
        this.mounted = mounted;
        this.download = download;
    }

    @Override
    public IRequestHandler mapRequest(Request request) {
        List<String> path = SceneOfRequest.path(request.getUrl());
        if (mounted.scene(path).isEmpty()) {
            return null;
        }
        PageParameters place = new PageParameters();
        mounted.values(path).forEach(place::set);
        return new ResourceReferenceRequestHandler(download, place);
    }

    @Override
    public int getCompatibilityScore(Request request) {
        boolean meant = mounted.scene(SceneOfRequest.path(request.getUrl())).isPresent();
        return meant ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    }

    @Override
    public Url mapHandler(IRequestHandler handler) {
        return null;
    }
}
