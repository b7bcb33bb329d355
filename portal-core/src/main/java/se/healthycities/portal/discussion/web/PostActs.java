package se.healthycities.portal.discussion.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.wicket.Component;
import org.apache.wicket.util.string.Strings;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.discussion.PostRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.web.component.Dates;

/**
 * What a reader may do to the posts of a page. Rights and words are asked for once a page, and the menu of a post is written
 * in one piece, so that fifty posts cost little more than one.
 */
final class PostActs implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DiscussionView discussion;
    private final long person;
    private final boolean coordinates;
    private final boolean replies;
    private final boolean convenes;
    private final boolean reports;
    private final boolean marks;
    private final LocalDate day;
    private final Locale language;
    private final Map<String, String> words = new HashMap<>();

    /** @param reports true where posts can be reported today; {@code marks} where they can be marked before an election */
    PostActs(
            Component page,
            DiscussionView discussion,
            Visitor visitor,
            TalkRights rights,
            boolean reports,
            boolean marks) {
        this.discussion = discussion;
        this.person = visitor.person();
        this.coordinates = visitor.coordinates();
        this.day = visitor.today();
        this.replies = rights.replies();
        this.convenes = rights.convenes();
        this.reports = reports;
        this.marks = marks;
        this.language = page.getLocale();
        for (String key : new String[] {
            "edit", "correct", "withdraw", "redact", "report", "care", "more", "about", "edited", "editedBy"
        }) {
            words.put(key, Strings.escapeMarkup(page.getString("act." + key)).toString());
        }
    }

    boolean own(PostRow post) {
        return post.writer() == person;
    }

    /** True for somebody else's post that the visitor has not read. */
    boolean fresh(PostRow post) {
        return post.number() > discussion.read() && !own(post);
    }

    boolean coordinates() {
        return coordinates;
    }

    String address(PostRow post, String act) {
        return Addresses.post(discussion.path(), post.id(), act);
    }

    /** The mark of a changed post and the menu of what can be done to it, as safe HTML; "" for neither. */
    String html(PostRow post) {
        StringBuilder html = new StringBuilder();
        if (post.marked()) {
            link(html, post, "history", edited(post), "edited");
        }
        StringBuilder menu = new StringBuilder();
        boolean open = discussion.state() != DiscussionState.CLOSED;
        if (own(post)) {
            act(menu, post, "edit", "edit", open && replies);
            act(menu, post, "withdraw", "withdraw", replies);
        } else {
            act(menu, post, "edit", "correct", open && convenes);
            act(menu, post, "redact", "redact", convenes);
            act(menu, post, "report", "report", reports && !convenes);
        }
        act(menu, post, "care", "care", marks);
        if (!menu.isEmpty()) {
            html.append("<details class=\"more\"><summary>").append(words.get("more"));
            html.append("<span class=\"visually-hidden\"> ");
            html.append(words.get("about").replace("{0}", String.valueOf(post.number())));
            html.append("</span></summary><ul>").append(menu).append("</ul></details>");
        }
        return html.toString();
    }

    private String edited(PostRow post) {
        String when = Dates.moment(post.editedAt(), day, language);
        return post.editor() == null
                ? words.get("edited").replace("{0}", when)
                : words.get("editedBy").replace("{0}", when).replace("{1}", Strings.escapeMarkup(post.editor()));
    }

    private void act(StringBuilder menu, PostRow post, String act, String word, boolean offered) {
        if (offered) {
            menu.append("<li>");
            link(menu, post, act, words.get(word), "more-act");
            menu.append("</li>");
        }
    }

    private void link(StringBuilder html, PostRow post, String act, String text, String kind) {
        html.append("<a class=\"").append(kind).append("\" href=\"");
        html.append(Strings.escapeMarkup(address(post, act))).append("\">");
        html.append(text).append("</a>");
    }
}
