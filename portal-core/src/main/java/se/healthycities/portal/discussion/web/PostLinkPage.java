package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.moving.MovingReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** The lasting address of a post: it leads to wherever the post is today, for those who may read it there (C4). */
public class PostLinkPage extends WebPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MovingReads moving;

    public PostLinkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String digits = getPageParameters().get("post").toString("");
        long post = digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
        throw new RedirectToUrlException(
                moving.addressOf(post).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL)));
    }
}
