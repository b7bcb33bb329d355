package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.extraction.web.PreviewPanel;
import se.healthycities.portal.file.FileListReads;
import se.healthycities.portal.file.FileView;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.FolderReads;
import se.healthycities.portal.file.FolderRow;
import se.healthycities.portal.file.FolderTree;
import se.healthycities.portal.file.OriginRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;

/** One file: where it stands, who edits it, all its versions for every reader, and what those who write may do with it. */
public class FilePage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private FileListReads files;

    @Inject
    private FolderReads folders;

    @Inject
    private Today today;

    private FileView file;
    private FolderTree tree;

    public FilePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        file = files.view(Numbers.of(getPageParameters().get("file")), scene().space())
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        tree = folders.tree(standing().space());
        super.onInitialize();
        boolean writes = may(Access.START);
        boolean leads = may(Access.CONVENE);
        boolean keeps = writes && (leads || file.keptBy(visitor().person()));
        boolean ownLock =
                file.lockedAt(today.now()) && file.locker() == visitor().person();
        if (PlainPost.posted() && !writes && !ownLock) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        add(new Label("heading", file.name()), new ErrorSummary("errors"));
        add(new StatusTag("status", file.status()));
        add(new Label("version", getString("version").replace("{0}", String.valueOf(file.versions()))));
        String responsible = file.responsible() == null ? getString("vacant") : file.responsible();
        add(new Label("responsible", responsible));
        add(new Href("download", Addresses.file(file.id(), file.name())));
        boolean olderAdopted = file.adopted() != null && !file.adopted().equals(file.versions());
        add(new Label("adopted", getString("adopted").replace("{0}", String.valueOf(file.adopted())))
                .setVisible(olderAdopted));
        add(place(), origins(), new PreviewPanel("preview", file.id()));
        add(new LockPanel("lock", standing(), file, writes, leads, ownLock));
        add(new VersionsPanel("versions", standing(), file, writes, keeps));
        add(new NewVersionPanel("newVersion", standing(), file, leads).setVisible(writes));
        add(new StandPanel("stand", standing(), file, leads).setVisible(keeps));
        add(new FileSettingsPanel("settings", standing(), file, tree, keeps).setVisible(writes));
        add(new DownloadsPanel("downloads", file.id()));
    }

    private TextHref place() {
        String path = standing().path();
        FolderRow folder = tree.find(file.place()).orElse(null);
        if (folder != null) {
            return new TextHref("place", Addresses.folder(path, folder.id(), folder.name()), folder.name());
        }
        return file.place() == Folder.ATTACHMENTS
                ? new TextHref("place", Addresses.attachments(path), getString("attachments"))
                : new TextHref("place", Addresses.files(path), getString("files"));
    }

    private WebMarkupContainer origins() {
        List<OriginRow> rows = files.origins(Set.of(file.id())).getOrDefault(file.id(), List.of());
        WebMarkupContainer origins = new WebMarkupContainer("origins");
        origins.add(new ListView<>("origin", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OriginRow> item) {
                OriginRow post = item.getModelObject();
                String address = Addresses.discussion(post.path(), post.discussion(), post.title());
                item.add(new TextHref("talk", address + "?from=" + post.post() + "#post-" + post.post(), post.title()));
            }
        });
        return (WebMarkupContainer) origins.setVisible(!rows.isEmpty());
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "files";
    }

    @Override
    protected IModel<String> title() {
        return Model.of(file.name());
    }

    @Override
    protected List<Crumb> trail() {
        String path = standing().path();
        List<Crumb> trail = trailBelow(Addresses.space(path), new Crumb(getString("files"), Addresses.files(path)));
        tree.path(file.place())
                .forEach(above -> trail.add(new Crumb(above.name(), Addresses.folder(path, above.id(), above.name()))));
        return trail;
    }
}
