package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.editing.PostReads;
import se.healthycities.portal.discussion.editing.PostText;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.SpacePage;

/** A page about one post, on which something is done to it; it leads back to the place of the post in its discussion. */
public abstract class PostPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PostReads posts;

    private PostText post;

    protected PostPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        reload();
        super.onInitialize();
    }

    protected final PostText post() {
        return post;
    }

    /** Reads the post anew, after somebody else turned out to have changed it. */
    protected final void reload() {
        long id = getPageParameters().get("post").toLong(0);
        post = posts.post(id, scene().space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
    }

    protected final boolean own() {
        return post.writer() == visitor().person();
    }

    /** What stands in its place when its words are gone; "" for a post that is shown. */
    protected final String stub() {
        return post.shown()
                ? ""
                : StubWords.of(
                        this,
                        post.state(),
                        post.author(),
                        post.hiddenAt(),
                        post.hiddenAs(),
                        post.hiddenReason(),
                        visitor().today());
    }

    /** The post in its discussion. */
    protected final String back() {
        int from = post.number() - Math.floorMod(post.number() - 1, DiscussionPage.A_PAGE);
        return talk() + "?from=" + from + "#post-" + post.number();
    }

    private String talk() {
        return Addresses.discussion(standing().path(), post.discussion(), post.discussionTitle());
    }

    @Override
    protected final boolean showsHead() {
        return false;
    }

    @Override
    protected final String tab() {
        return "discussions";
    }

    @Override
    protected final IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected final List<Crumb> trail() {
        return trailBelow(Addresses.space(standing().path()), new Crumb(post.discussionTitle(), talk()));
    }
}
