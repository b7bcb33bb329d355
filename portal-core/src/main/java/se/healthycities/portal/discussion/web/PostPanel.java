package se.healthycities.portal.discussion.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import se.healthycities.portal.discussion.AttachmentRow;
import se.healthycities.portal.discussion.PostRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.FileType;
import se.healthycities.portal.web.component.Template;
import se.healthycities.portal.web.component.Template.Html;

/** One post with its author as at the time of writing. Its HTML was made safe when it was written. */
class PostPanel extends WebComponent {
    private static final long serialVersionUID = 1L;
    private static final Template POST = Template.of(PostPanel.class);
    private static final Template FRESH = Template.of(PostPanel.class, "fresh");
    private static final Template FILES = Template.of(PostPanel.class, "files");
    private static final Template FILE = Template.of(PostPanel.class, "file");
    private static final Template GONE = Template.of(PostPanel.class, "gone");
    private static final Html NOTHING = new Html("");

    private final PostRow post;
    private final List<AttachmentRow> attachments;
    private final boolean fresh;
    private final PostActs acts;
    private final PostWords words;

    PostPanel(String id, PostRow post, List<AttachmentRow> attachments, boolean fresh, PostActs acts, PostWords words) {
        super(id);
        this.post = post;
        this.attachments = List.copyOf(attachments);
        this.fresh = fresh;
        this.acts = acts;
        this.words = words;
        setMarkupId(anchor()).setOutputMarkupId(true);
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.put("class", fresh ? "post post-new" : "post");
        tag.put("aria-labelledby", anchor() + "-by");
    }

    @Override
    public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
        Map<String, Object> values = new HashMap<>();
        values.put("anchor", anchor());
        values.put("colour", Avatar.colour(post.person()));
        values.put("initials", Avatar.initials(post.person()));
        values.put("person", post.person());
        values.put("iso", Dates.iso(post.writtenAt()));
        values.put("moment", Dates.moment(post.writtenAt(), words.today(), words.language()));
        values.put("fresh", fresh ? FRESH.fill(Map.of("word", words.fresh())) : NOTHING);
        String capacity = words.capacities().get(post.capacity());
        values.put("role", post.title() + ", " + post.organisation() + " · " + capacity);
        values.put("html", new Html(post.html()));
        values.put("files", attachments.isEmpty() ? NOTHING : files());
        values.put("acts", new Html(acts.html(post)));
        replaceComponentTagBody(stream, openTag, POST.fill(values).text());
    }

    private String anchor() {
        return "post-" + post.number();
    }

    private Html files() {
        StringBuilder lines = new StringBuilder();
        for (AttachmentRow file : attachments) {
            boolean gone = file.trashedAt() != null;
            String version = (gone ? words.deleted() : words.version()).replace("{0}", String.valueOf(file.version()));
            lines.append((gone ? GONE : FILE)
                    .fill(Map.of(
                            "colour", FileType.colour(file.name()),
                            "ending", FileType.ending(file.name()),
                            "address", Addresses.file(file.file(), file.name()),
                            "name", file.name(),
                            "meta", version + " · " + Dates.size(file.bytes(), words.language())))
                    .text());
        }
        return FILES.fill(Map.of("attached", words.attached(), "files", new Html(lines)));
    }
}
