package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.SpacePage;

/** A page about one discussion, on which something is done to it. */
abstract class TalkPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DiscussionReads discussions;

    private DiscussionView discussion;

    TalkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        long id = getPageParameters().get("discussion").toLong(0);
        discussion = discussions
                .view(id, scene().space(), visitor().person())
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
    }

    final DiscussionView discussion() {
        return discussion;
    }

    final String back() {
        return Addresses.discussion(discussion.path(), discussion.id(), discussion.title());
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
        return trailBelow(Addresses.space(standing().path()), new Crumb(discussion.title(), back()));
    }
}
