package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.AttachmentRow;
import se.healthycities.portal.discussion.PostRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.FileType;
import se.healthycities.portal.web.component.TextHref;

/** One post with its author as at the time of writing. Its HTML was made safe when it was written. */
class PostPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final PostRow post;
    private final List<AttachmentRow> attachments;
    private final boolean fresh;
    private final PostActs acts;

    PostPanel(String id, PostRow post, List<AttachmentRow> attachments, boolean fresh, PostActs acts) {
        super(id);
        this.post = post;
        this.attachments = List.copyOf(attachments);
        this.fresh = fresh;
        this.acts = acts;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Locale language = getLocale();
        String anchor = "post-" + post.number();
        add(AttributeModifier.replace("class", fresh ? "post post-new" : "post"));
        add(AttributeModifier.replace("id", anchor), AttributeModifier.replace("aria-labelledby", anchor + "-by"));
        add(new Avatar("initials", post.person()));
        add(new Label("person", post.person()).add(AttributeModifier.replace("id", anchor + "-by")));
        WebMarkupContainer when = new WebMarkupContainer("when");
        when.add(AttributeModifier.replace("href", "#" + anchor));
        when.add(new Label("moment", Dates.moment(post.writtenAt(), today.date(), language))
                .add(AttributeModifier.replace("datetime", Dates.iso(post.writtenAt()))));
        add(when);
        String capacity = getString("capacity." + post.capacity());
        add(new Label("role", post.title() + ", " + post.organisation() + " · " + capacity));
        add(new Label("acts", acts.html(post)).setEscapeModelStrings(false));
        add(new Label("new", getString("postPanel.new")).setVisible(fresh));
        add(new Label("html", post.html()).setEscapeModelStrings(false));
        WebMarkupContainer files = new WebMarkupContainer("files");
        files.add(new ListView<>("file", attachments) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AttachmentRow> item) {
                AttachmentRow file = item.getModelObject();
                item.add(new FileType("type", file.name()));
                item.add(new TextHref("name", Addresses.file(file.file(), file.name()), file.name()));
                String version = getString("postPanel.version").replace("{0}", String.valueOf(file.version()));
                item.add(new Label("meta", version + " · " + Dates.size(file.bytes(), language)));
            }
        });
        add(files.setVisible(!attachments.isEmpty()));
    }
}
