package se.healthycities.portal.extraction.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.request.resource.IResource;
import org.apache.wicket.request.resource.ResourceReference;
import se.healthycities.portal.extraction.ExtractionReads;
import se.healthycities.portal.extraction.Preview;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.Quarantine;
import se.healthycities.portal.file.Sandbox;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * Shows how a file looks to those who may download it. The picture was drawn by the portal; a browser may keep it, but asks
 * every time whether it still holds.
 */
@Dependent
public class PreviewReference extends ResourceReference {
    private static final long serialVersionUID = 1L;

    private final transient ExtractionReads previews;
    private final transient BlobStore blobs;
    private final transient Quarantine quarantine;
    private final transient Gate gate;

    @Inject
    public PreviewReference(ExtractionReads previews, BlobStore blobs, Quarantine quarantine, Gate gate) {
        super(PreviewReference.class, "preview");
        this.previews = previews;
        this.blobs = blobs;
        this.quarantine = quarantine;
        this.gate = gate;
    }

    @Override
    public IResource getResource() {
        return new AbstractResource() {
            private static final long serialVersionUID = 1L;

            @Override
            protected ResourceResponse newResourceResponse(Attributes attributes) {
                long id = attributes.getParameters().get("id").toLong(0);
                Preview preview = previews.preview(id).orElseThrow(PreviewReference::nothing);
                gate.require(preview.scene(), Access.READ);
                if (preview.sha256() == null || quarantine.holds(preview.scan()).isPresent()) {
                    throw nothing();
                }
                HttpServletRequest request =
                        (HttpServletRequest) attributes.getRequest().getContainerRequest();
                return send(preview.sha256(), request.getHeader("If-None-Match"));
            }

            /** Set and not added to the policy of pages. */
            @Override
            protected void setResponseHeaders(ResourceResponse data, Attributes attributes) {
                super.setResponseHeaders(data, attributes);
                ((WebResponse) attributes.getResponse()).setHeader("Content-Security-Policy", Sandbox.POLICY);
            }

            @Override
            protected void configureCache(ResourceResponse data, Attributes attributes) {
                ((WebResponse) attributes.getResponse()).setHeader("Cache-Control", "private, no-cache");
            }
        };
    }

    private AbstractResource.ResourceResponse send(String sha256, String known) {
        AbstractResource.ResourceResponse response = new AbstractResource.ResourceResponse();
        String tag = "\"" + sha256 + "\"";
        response.getHeaders().setHeader("ETag", tag);
        if (tag.equals(known)) {
            response.setStatusCode(HttpServletResponse.SC_NOT_MODIFIED);
            return response;
        }
        Path picture = blobs.path(sha256);
        response.setContentType("image/png");
        response.setContentDisposition(ContentDisposition.INLINE);
        response.setContentLength(picture.toFile().length());
        response.setWriteCallback(new AbstractResource.WriteCallback() {
            @Override
            public void writeData(IResource.Attributes target) throws IOException {
                Files.copy(picture, target.getResponse().getOutputStream());
            }
        });
        return response;
    }

    private static Refused nothing() {
        return new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
    }
}
