package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.file.FileClosed;
import se.healthycities.portal.file.FileListReads;
import se.healthycities.portal.file.FileMoving;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.FolderTree;
import se.healthycities.portal.file.ListedFile;
import se.healthycities.portal.file.OriginRow;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.QuietForm;

/** The files of a place, fifty at a time; those who write here choose several and move them at once. */
class FileListPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FileListReads files;

    @Inject
    private FileMoving moving;

    @Inject
    private Today today;

    private final Standing standing;
    private final long place;
    private final Listing listing;
    private final FolderTree tree;
    private final boolean writes;
    private final boolean noFolders;

    FileListPanel(
            String id,
            Standing standing,
            long place,
            Listing listing,
            FolderTree tree,
            boolean writes,
            boolean noFolders) {
        super(id);
        this.standing = standing;
        this.place = place;
        this.listing = listing;
        this.tree = tree;
        this.writes = writes;
        this.noFolders = noFolders;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ListedFile> found = listing.read(files, standing.space(), place);
        boolean more = found.size() > Listing.A_PAGE;
        List<ListedFile> rows = List.copyOf(more ? found.subList(0, Listing.A_PAGE) : found);
        Map<Long, List<OriginRow>> origins =
                files.origins(rows.stream().map(ListedFile::id).toList());
        FolderChoice to = new FolderChoice("to", tree, Set.of(), place, getString("fileListPanel.top"));
        to.setLabel(new ResourceModel("fileListPanel.to"));
        QuietForm form = form(to);
        form.add(new WebMarkupContainer("choose").setVisible(writes));
        form.add(new ListView<>("file", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ListedFile> item) {
                ListedFile file = item.getModelObject();
                new FileLine(file, standing.path(), origins.getOrDefault(file.id(), List.of()), today)
                        .fill(item, getLocale(), writes);
            }
        });
        WebMarkupContainer tools = new WebMarkupContainer("tools");
        form.add(tools.add(to, new FieldError("toError", to, "move-to")).setVisible(writes));
        add(form.setVisible(!rows.isEmpty()));
        String emptyWords = place == Folder.ATTACHMENTS ? "noAttachments" : writes ? "writer" : "reader";
        WebMarkupContainer empty = new WebMarkupContainer("empty");
        empty.add(
                new org.apache.wicket.markup.html.basic.Label("words", getString("fileListPanel.empty." + emptyWords)));
        add(empty.setVisible(rows.isEmpty() && (noFolders || !listing.begins())));
        add(new Href("first", listing.first(listing.byName())).setVisible(!listing.begins()));
        add(more ? new Href("next", listing.next(rows.get(rows.size() - 1))) : new Href("next", "").setVisible(false));
    }

    private QuietForm form(FolderChoice to) {
        return new QuietForm("form", writes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Set<Long> chosen = chosen();
                if (chosen.isEmpty()) {
                    to.error(FileListPanel.this.getString("fileListPanel.none"));
                    return;
                }
                try {
                    moving.move(standing.scene().in("files"), chosen, to.getModelObject());
                } catch (FileClosed closed) {
                    to.error(ClosedWords.say(closed.why(), today.date(), getLocale()));
                    return;
                }
                throw new RedirectToUrlException(listing.first(listing.byName()));
            }
        };
    }

    private Set<Long> chosen() {
        Set<Long> chosen = new TreeSet<>();
        List<StringValue> sent = getRequest().getPostParameters().getParameterValues("file");
        if (sent != null) {
            sent.forEach(value -> chosen.add(Numbers.of(value)));
        }
        return chosen;
    }
}
