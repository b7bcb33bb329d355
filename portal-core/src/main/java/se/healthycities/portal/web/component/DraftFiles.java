package se.healthycities.portal.web.component;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.WicketRuntimeException;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.form.upload.FileUploadField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.ContentType;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.web.theme.Theme;

/**
 * A field for files that survive a validation error: whatever was sent is kept as a draft of its sender, named on the page
 * and sent along by id with the next try. The form calls {@link #take} whether it is valid or not. With the
 * script, files are dropped or chosen many at a time and sent in pieces before the form (E1); without it they come with it.
 */
public class DraftFiles extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String KEPT = "drafts";

    @Inject
    private FileService service;

    private final FileUploadField upload = new FileUploadField("files");
    private final ArrayList<Kept> kept = new ArrayList<>();

    public DraftFiles(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        upload.add(AttributeModifier.replace("aria-describedby", "files-help"));
        add(upload, new FieldError("error", upload, "files"));
        add(new WebMarkupContainer(KEPT)
                .add(AttributeModifier.replace(
                        "value",
                        () -> kept.stream().map(file -> file.id().toString()).collect(Collectors.joining(" ")))));
        WebMarkupContainer list = new WebMarkupContainer("list") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!kept.isEmpty());
            }
        };
        list.add(new ListView<>("file", () -> kept) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Kept> item) {
                Kept file = item.getModelObject();
                item.add(AttributeModifier.replace("data-draft", file.id().toString()));
                item.add(new Label("name", file.name()), new Label("size", Dates.size(file.bytes(), getLocale())));
                String differs = file.differs();
                item.add(new Label("differs", getString("draftFiles.differs").replace("{0}", String.valueOf(differs)))
                        .setVisible(differs != null));
            }
        });
        add(list);
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(JavaScriptHeaderItem.forReference(Theme.UPLOAD_JS).setDefer(true));
    }

    /** Keeps what came with this request, and finds again what came with the ones before. */
    public void take() {
        kept.clear();
        service.drafts(sentAlong()).forEach(this::keep);
        List<FileUpload> sent = upload.getFileUploads();
        for (FileUpload file : sent == null ? List.<FileUpload>of() : sent) {
            try (InputStream content = file.getInputStream()) {
                keep(service.draft(content, file.getClientFileName()));
            } catch (BlobStore.TooLarge large) {
                upload.error(getString("draftFiles.tooLarge").replace("{0}", file.getClientFileName()));
            } catch (IOException fault) {
                throw new WicketRuntimeException(fault);
            }
        }
    }

    /** True when a file was refused in {@link #take}. */
    public boolean refused() {
        return upload.hasErrorMessage();
    }

    public Set<UUID> ids() {
        return kept.stream().map(Kept::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Says beside the field that a file is missing. */
    public void missing() {
        upload.error(getString("draftFiles.missing"));
    }

    /** Says beside the field why what was sent cannot be taken. */
    public void refuse(String words) {
        upload.error(words);
    }

    private void keep(FileDraft draft) {
        String differs =
                ContentType.broken(draft.getName(), draft.getMediaType()).orElse(null);
        kept.add(new Kept(draft.getId(), draft.getName(), draft.getBytes(), differs));
    }

    private Set<UUID> sentAlong() {
        Set<UUID> ids = new LinkedHashSet<>();
        StringValue value = getRequest().getPostParameters().getParameterValue(KEPT);
        for (String id : value.toString("").split(" ")) {
            if (id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                ids.add(UUID.fromString(id));
            }
        }
        return ids;
    }

    /** A draft as it is shown; {@code differs} is the ending that its content is not, or null. */
    private record Kept(UUID id, String name, long bytes, String differs) implements java.io.Serializable {}
}
