package se.healthycities.portal.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.regex.Pattern;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.http.WebRequest;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.request.resource.IResource;
import org.apache.wicket.request.resource.ResourceReference;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.ContentType;
import se.healthycities.portal.file.Disposition;
import se.healthycities.portal.file.Download;
import se.healthycities.portal.file.DownloadTally;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.Quarantine;
import se.healthycities.portal.file.Sandbox;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.error.ErrorPage;

/**
 * Sends a file to those who may read its space, whole or in ranges. It is always saved and never shown in the browser, with
 * a name from the database; what the address says after the id is only for people.
 */
@Dependent
public class FileReference extends ResourceReference {
    private static final long serialVersionUID = 1L;

    private static final Pattern HARMLESS = Pattern.compile("application/(pdf|zip|msword)"
            + "|application/vnd\\.(ms-excel|ms-powerpoint|openxmlformats-officedocument\\.[a-z]+\\.[a-z]+)"
            + "|application/vnd\\.oasis\\.opendocument\\.[a-z]+"
            + "|image/(png|jpeg|gif|webp)|text/(plain|csv)|audio/mpeg|video/mp4");

    private final transient FileReads files;
    private final transient BlobStore blobs;
    private final transient Quarantine quarantine;
    private final transient Gate gate;
    private final transient Visitors visitors;
    private final transient DownloadTally tally;

    @Inject
    public FileReference(
            FileReads files,
            BlobStore blobs,
            Quarantine quarantine,
            Gate gate,
            Visitors visitors,
            DownloadTally tally) {
        super(FileReference.class, "file");
        this.files = files;
        this.blobs = blobs;
        this.quarantine = quarantine;
        this.gate = gate;
        this.visitors = visitors;
        this.tally = tally;
    }

    @Override
    public IResource getResource() {
        return new AbstractResource() {
            private static final long serialVersionUID = 1L;

            @Override
            protected ResourceResponse newResourceResponse(Attributes attributes) {
                long id = attributes.getParameters().get("id").toLong(0);
                int version = version(attributes.getParameters().get("version"));
                Download file = (version == 0 ? files.download(id) : files.download(id, version))
                        .map(FileReference.this::readable)
                        .orElseGet(() -> inTrash(id, version));
                quarantine.holds(file.scan()).ifPresent(held -> {
                    throw new ReplaceHandlerException(ErrorPage.handler(new ErrorPage(held, file.scene())), true);
                });
                HttpServletRequest request =
                        (HttpServletRequest) attributes.getRequest().getContainerRequest();
                ByteRange range = ByteRange.asked(request, file.bytes());
                if (range.begins() && "GET".equals(request.getMethod())) {
                    tally.count(id, visitors.current());
                }
                return send(file, range);
            }

            /** Set and not added; and Wicket writes the name in percents also where RFC 6266 has plain letters. */
            @Override
            protected void setResponseHeaders(ResourceResponse data, Attributes attributes) {
                super.setResponseHeaders(data, attributes);
                WebResponse response = (WebResponse) attributes.getResponse();
                response.setHeader("Content-Disposition", Disposition.attachment(data.getFileName()));
                response.setHeader("Content-Security-Policy", Sandbox.POLICY);
                response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            }

            /** Ranges are ours; Wicket's own trust the header. */
            @Override
            protected void setRequestRangeMetaData(WebRequest request) {}
        };
    }

    /** 0 for the newest, which is meant where the address names none; -1 for nonsense. */
    private static int version(StringValue asked) {
        int number = asked.toInt(-1);
        return asked.isNull() ? 0 : number > 0 ? number : -1;
    }

    private Download readable(Download file) {
        gate.require(file.scene(), Access.READ);
        return file;
    }

    /** From the trash only those take a file who may bring it back. */
    private Download inTrash(long id, int version) {
        Download file = files.inTrash(id, version).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        gate.require(file.scene(), Access.START);
        if (!files.keeps(visitors.current().person(), id)) {
            gate.require(file.scene(), Access.CONVENE);
        }
        return file;
    }

    private AbstractResource.ResourceResponse send(Download file, ByteRange range) {
        AbstractResource.ResourceResponse response = new AbstractResource.ResourceResponse();
        response.setContentType(harmless(file.mediaType()));
        response.setContentLength(range.bytes());
        response.getHeaders().setHeader("Accept-Ranges", "bytes");
        if (range.status() != HttpServletResponse.SC_OK) {
            response.setStatusCode(range.status());
            response.setContentRange(range.header());
        }
        response.setLastModified(file.uploadedAt());
        response.setContentDisposition(ContentDisposition.ATTACHMENT);
        response.setFileName(file.name());
        response.disableCaching();
        response.setWriteCallback(new AbstractResource.WriteCallback() {
            @Override
            public void writeData(IResource.Attributes target) throws IOException {
                try (FileChannel content = FileChannel.open(blobs.path(file.sha256()))) {
                    range.copy(content, target.getResponse().getOutputStream());
                }
            }
        });
        return response;
    }

    /** Only types that no browser runs go by their name; all others are mere bytes. */
    private static String harmless(String mediaType) {
        return HARMLESS.matcher(mediaType).matches() ? mediaType : ContentType.BYTES;
    }
}
