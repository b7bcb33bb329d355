package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.FolderReads;
import se.healthycities.portal.file.FolderRow;
import se.healthycities.portal.file.FolderTree;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;

/** The files at the top of a space (E1), its folders, the attachments of its discussions, and the ways to add something. */
public class FilesPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private FolderReads folders;

    private FolderTree tree;

    public FilesPage(PageParameters parameters) {
        super(parameters);
    }

    /** Which place of the space this page shows. */
    protected long place() {
        return Folder.TOP;
    }

    protected String heading() {
        return getString("heading");
    }

    protected String address() {
        return Addresses.files(standing().path());
    }

    protected final FolderTree tree() {
        if (tree == null) {
            tree = folders.tree(standing().space());
        }
        return tree;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean writes = may(Access.START);
        if (PlainPost.posted() && !writes) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        boolean attachments = place() == Folder.ATTACHMENTS;
        Listing listing = Listing.asked(address(), getPageParameters());
        add(new ErrorSummary("errors"));
        add(new WebMarkupContainer("tooLarge")
                .setVisible("large".equals(getPageParameters().get("zip").toString(""))));
        add(new Label("listHeading", heading()));
        add(new Href("zip", address() + ".zip").setVisible(!attachments));
        add(new Href("trash", Addresses.trash(standing().path())).setVisible(writes));
        add(sort("byTime", listing, false), sort("byName", listing, true));
        List<FolderRow> below = attachments ? List.of() : tree().below(place());
        add(folderList(below));
        add(new FileListPanel("files", standing(), place(), listing, tree(), writes, below.isEmpty()));
        add(new WorkingGroupFilesPanel("below", standing())
                .setVisible(place() == Folder.TOP && standing().parent() == null));
        add(new UploadPanel("upload", standing(), place(), address()).setVisible(writes && !attachments));
        add(new NewFolderPanel("newFolder", standing(), place()).setVisible(writes && !attachments));
        add(settings("settings"));
    }

    /** What can be done with the place itself; nothing at the top. */
    protected WebMarkupContainer settings(String id) {
        WebMarkupContainer none = new WebMarkupContainer(id);
        none.setVisible(false);
        return none;
    }

    private Href sort(String id, Listing listing, boolean name) {
        Href link = new Href(id, listing.first(name));
        if (listing.byName() == name) {
            link.add(AttributeModifier.replace("aria-current", "true"));
        }
        return link;
    }

    private WebMarkupContainer folderList(List<FolderRow> below) {
        String path = standing().path();
        WebMarkupContainer list = new WebMarkupContainer("folders");
        list.add(new ListView<>("folder", below) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FolderRow> item) {
                FolderRow folder = item.getModelObject();
                item.add(new TextHref("name", Addresses.folder(path, folder.id(), folder.name()), folder.name()));
            }
        });
        boolean top = place() == Folder.TOP;
        list.add(new WebMarkupContainer("attachments")
                .add(new Href("to", Addresses.attachments(path)))
                .setVisible(top));
        list.setVisible(top || !below.isEmpty());
        return list;
    }

    @Override
    protected String tab() {
        return "files";
    }
}
