package se.healthycities.portal.web;

import java.io.IOException;
import java.util.Map;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.request.resource.IResource;
import org.apache.wicket.request.resource.ResourceReference;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.spi.Archive;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.web.request.SceneOfRequest;

/** A page's whole file, sent while it is written, behind the same gate as its page and kept by nobody on the way. */
class ArchiveReference extends ResourceReference {
    private static final long serialVersionUID = 1L;
    private final transient MountedPath mounted;
    private final transient Beans beans;
    private final Class<? extends Archive> kind;

    ArchiveReference(MountedPath mounted, Beans beans, Class<? extends Archive> kind) {
        super(ArchiveReference.class, String.join("/", mounted.pattern()));
        this.mounted = mounted;
        this.beans = beans;
        this.kind = kind;
    }

    @Override
    public IResource getResource() {
        return new AbstractResource() {
            private static final long serialVersionUID = 1L;

            @Override
            protected ResourceResponse newResourceResponse(Attributes attributes) {
                Map<String, String> place = mounted.values(
                        SceneOfRequest.path(attributes.getRequest().getClientUrl()));
                Archive archive = beans.of(kind);
                ResourceResponse response = new ResourceResponse();
                response.setContentType(Archive.MEDIA_TYPES.get(mounted.fileEnding()));
                response.setContentDisposition(ContentDisposition.ATTACHMENT);
                response.setFileName(archive.name(place));
                response.disableCaching();
                response.setWriteCallback(new WriteCallback() {
                    @Override
                    public void writeData(Attributes target) throws IOException {
                        archive.write(target.getResponse().getOutputStream(), place);
                    }
                });
                return response;
            }
        };
    }
}
