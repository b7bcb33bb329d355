package se.healthycities.portal.web.layout;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Access;

/** The home of a space: what its plugin has to say, and below it the discussions for those who read them. */
public abstract class SpaceHomePage extends SpacePage {
    private static final long serialVersionUID = 1L;

    protected SpaceHomePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(
                may(Access.READ)
                        ? new DiscussionListPanel("discussions", standing(), getPageParameters())
                        : new ClosedDoorPanel("discussions", standing()));
    }

    @Override
    protected String tab() {
        return "discussions";
    }
}
