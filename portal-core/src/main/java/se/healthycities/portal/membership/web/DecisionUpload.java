package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.WicketRuntimeException;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.form.upload.FileUploadField;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.FileName;
import se.healthycities.portal.membership.DecisionFile;
import se.healthycities.portal.membership.FormSeal;
import se.healthycities.portal.web.component.FieldError;

/**
 * The field for the political decision: PDF or Word, 10 MB at most. A file that came with a refused form is kept under a
 * seal, so that it need not be sent twice; the form calls {@link #take} whether it is valid or not.
 */
class DecisionUpload extends Panel {
    private static final long serialVersionUID = 1L;
    private static final long LARGEST = 10_000_000L;
    private static final String KEPT = "kept";
    private static final Set<String> TYPES =
            Set.of("application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    @Inject
    private BlobStore blobs;

    @Inject
    private FormSeal seal;

    private final FileUploadField upload = new FileUploadField("file");
    private DecisionFile kept;

    DecisionUpload(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        upload.add(AttributeModifier.replace("aria-describedby", "decision-file-help"));
        add(upload, new FieldError("error", upload, "decision-file"));
        add(new WebMarkupContainer(KEPT)
                .add(AttributeModifier.replace("value", () -> kept == null ? "" : seal.seal(kept))));
        WebMarkupContainer list = new WebMarkupContainer("list") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(kept != null);
            }
        };
        list.add(new Label("name", () -> kept.name()));
        add(list);
    }

    /** Keeps the file of this request, or finds that of the one before. */
    void take() {
        kept = seal.file(
                        getRequest().getPostParameters().getParameterValue(KEPT).toString(""))
                .orElse(null);
        FileUpload sent = upload.getFileUpload();
        if (sent == null) {
            return;
        }
        if (sent.getSize() > LARGEST) {
            upload.error(getString("decisionUpload.tooLarge"));
            return;
        }
        try (InputStream content = sent.getInputStream()) {
            String name = FileName.clean(sent.getClientFileName());
            Blob blob = blobs.store(content, name);
            if (TYPES.contains(blob.mediaType())) {
                kept = new DecisionFile(name, blob.sha256(), blob.bytes(), blob.mediaType());
            } else {
                upload.error(getString("decisionUpload.wrongType"));
            }
        } catch (IOException fault) {
            throw new WicketRuntimeException(fault);
        }
    }

    /** Says beside the field that the file is missing. */
    void missing() {
        upload.error(getString("decisionUpload.missing"));
    }

    boolean refused() {
        return upload.hasErrorMessage();
    }

    Optional<DecisionFile> file() {
        return Optional.ofNullable(kept);
    }
}
