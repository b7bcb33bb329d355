package se.healthycities.portal.web.component;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import se.healthycities.portal.discussion.DiscussionRow;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Template.Html;

/** Discussions as lines of a list: who wrote last, how much is new, where it stands. */
public class DiscussionRows extends WebComponent {
    private static final long serialVersionUID = 1L;
    private static final Template ROW = Template.of(DiscussionRows.class);
    private static final Template NEW = Template.of(DiscussionRows.class, "new");
    private static final Template SUMMARY = Template.of(DiscussionRows.class, "summary");
    private static final Template READ = Template.of(DiscussionRows.class, "read");
    private static final Html NOTHING = new Html("");

    @Inject
    private Today today;

    private final List<DiscussionRow> rows;
    private final boolean named;

    /** @param named true to name the space of each discussion */
    public DiscussionRows(String id, List<DiscussionRow> rows, boolean named) {
        super(id);
        this.rows = rows;
        this.named = named;
    }

    @Override
    public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
        Words words = words();
        ReadForm form = findParent(ReadForm.class);
        boolean marks = form != null && form.offered();
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(line(row, words, marks).text()));
        replaceComponentTagBody(stream, openTag, lines);
    }

    private Html line(DiscussionRow row, Words words, boolean marks) {
        boolean unread = row.unread() > 0;
        Map<String, Object> values = new HashMap<>();
        values.put("unread", unread ? " item-unread" : "");
        values.put("colour", Avatar.colour(row.lastPerson()));
        values.put("initials", Avatar.initials(row.lastPerson()));
        values.put("address", Addresses.discussion(row.spacePath(), row.id(), row.title()));
        values.put("title", row.title());
        values.put("new", unread ? NEW.fill(Map.of("count", row.unread(), "word", words.fresh())) : NOTHING);
        values.put("summary", row.summary() == null ? NOTHING : SUMMARY.fill(Map.of("summary", row.summary())));
        values.put("meta", meta(row, words));
        values.put("kind", row.state() == DiscussionState.OPEN ? "tag" : "tag tag-sky");
        values.put("state", words.states().get(row.state()));
        String read = words.read().replace("{0}", row.title());
        values.put("read", unread && marks ? READ.fill(Map.of("id", row.id(), "words", read)) : NOTHING);
        return ROW.fill(values);
    }

    private String meta(DiscussionRow row, Words words) {
        boolean english = "en".equals(getLocale().getLanguage()) && row.spaceNameEnglish() != null;
        String space = english ? row.spaceNameEnglish() : row.spaceName();
        String posts = (row.posts() == 1 ? words.post() : words.posts()).replace("{0}", String.valueOf(row.posts()));
        String when = Dates.moment(row.lastPostAt(), today.date(), getLocale());
        return String.join(" · ", named ? space : posts, row.lastPerson() + ", " + row.lastOrganisation(), when);
    }

    private Words words() {
        Map<DiscussionState, String> states = new EnumMap<>(DiscussionState.class);
        for (DiscussionState state : DiscussionState.values()) {
            states.put(state, getString("discussion." + state));
        }
        return new Words(
                getString("discussionRows.new"),
                getString("discussionRows.read"),
                getString("discussionRows.post"),
                getString("discussionRows.posts"),
                states);
    }

    /** Looked up once for all lines. */
    private record Words(String fresh, String read, String post, String posts, Map<DiscussionState, String> states) {}
}
