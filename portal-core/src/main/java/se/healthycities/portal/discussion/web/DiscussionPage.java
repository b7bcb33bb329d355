package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.discussion.ReadMarks;
import se.healthycities.portal.discussion.moving.MovingReads;
import se.healthycities.portal.live.web.LivePanel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * A discussion: fifty posts at a time, what is new marked, and the form to answer where one may. Opening it
 * reads it; sending an answer does not, for others may have written meanwhile.
 */
public class DiscussionPage extends SpacePage {
    private static final long serialVersionUID = 1L;
    static final int A_PAGE = 50;

    @Inject
    private DiscussionReads discussions;

    @Inject
    private ReadMarks readMarks;

    @Inject
    private MovingReads moving;

    private DiscussionView discussion;

    public DiscussionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        discussion = discussions.view(id(), scene().space(), visitor().person()).orElseThrow(this::elsewhere);
        super.onInitialize();
        int from = from();
        TalkRights rights = rights();
        add(new TalkHead("talk", discussion, standing(), scene(), rights));
        add(new SummaryPanel("summary", discussion, visitor(), rights.sums()));
        boolean reports = rights.writable() && standing().active(visitor().today());
        boolean marks = reports && standing().role() != null && standing().careUntil() != null;
        PostActs acts = new PostActs(this, discussion, visitor(), rights, reports, marks);
        add(new PostList(
                "post", discussion, from, acts, PostWords.of(this, visitor().today())));
        int next = Math.min(from + A_PAGE, discussion.posts() + 1);
        add(page("earlier", from > 1, Math.max(1, from - A_PAGE)));
        add(page("later", next <= discussion.posts(), next));
        add(reply(rights));
        add(live().setVisible(discussion.state() != DiscussionState.CLOSED));
        if (!PlainPost.posted() && next - 1 > discussion.read()) {
            readMarks.read(discussion.id(), next - 1);
        }
    }

    /** Where a discussion went that was here; what somebody typed meanwhile is shown by the page of the refusal. */
    private RuntimeException elsewhere() {
        Optional<String> address = PlainPost.posted() ? Optional.empty() : moving.newAddress(id(), scene().space());
        return address.<RuntimeException>map(RedirectToUrlException::new)
                .orElseGet(() -> new Refused(Verdict.NOT_FOUND, scene()));
    }

    private Component reply(TalkRights rights) {
        boolean closed = discussion.state() == DiscussionState.CLOSED;
        if (!closed && rights.replies()) {
            return new ReplyPanel("reply", discussion, standing());
        }
        if (replySent()) {
            throw new Refused(rights.replies() ? Verdict.READ_ONLY : Verdict.FORBIDDEN, scene());
        }
        return new WhyNotPanel("reply", scene(), standing(), closed && rights.replies());
    }

    /** A reply that comes after its form has gone; Wicket would drop it, the page of the refusal shows what was typed. */
    private boolean replySent() {
        return PlainPost.posted()
                && getRequest().getQueryParameters().getParameterNames().stream()
                        .anyMatch(name -> name.endsWith("-reply-form"));
    }

    private TalkRights rights() {
        long person = visitor().person();
        return new TalkRights(
                may(Access.REPLY),
                may(Access.CONVENE),
                gate().state(scene()).writable(),
                discussion.holder() != null && discussion.holder() == person,
                discussion.starter() == person);
    }

    /** Told are the posts that come after all that are there now, be they on this page or on a later one. */
    private Component live() {
        int first = discussion.posts() + 1;
        int from = first - Math.floorMod(first - 1, A_PAGE);
        String next = address() + "?from=" + from + "&after=" + discussion.posts() + "#post-" + first;
        return new LivePanel("live", discussion.id(), discussion.posts(), next);
    }

    private Component page(String id, boolean visible, int from) {
        return new Href(id, address() + "?from=" + from).setVisible(visible);
    }

    private String address() {
        return Addresses.discussion(discussion.path(), discussion.id(), discussion.title());
    }

    /** The number of the first post shown: asked for, or the page on which the unread ones begin. */
    private int from() {
        int unread = Math.min(discussion.read() + 1, discussion.posts());
        int asked = getPageParameters().get("from").toInt(unread - Math.floorMod(unread - 1, A_PAGE));
        return Math.max(1, Math.min(asked, Math.max(1, discussion.posts())));
    }

    private long id() {
        return id(getPageParameters());
    }

    /** The number at the start of the address's last part, 0 when there is none. */
    static long id(PageParameters parameters) {
        String digits = parameters.get("discussion").toString("").replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "discussions";
    }

    @Override
    protected IModel<String> title() {
        return Model.of(discussion.title());
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(Addresses.space(standing().path()));
    }
}
