package se.healthycities.portal.web.layout;

import org.apache.wicket.Component;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Access;

/**
 * The home of a space: what its plugin has to say, and below it the discussions for those who read them; a stranger sees
 * only the former.
 */
public abstract class SpaceHomePage extends SpacePage {
    private static final long serialVersionUID = 1L;

    protected SpaceHomePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(discussions("discussions"));
    }

    private Component discussions(String id) {
        if (!hasParts() || !standing().has("discussions")) {
            return new EmptyPanel(id).setVisible(false);
        }
        return may(Access.READ)
                ? new DiscussionListPanel(id, standing(), getPageParameters())
                : new ClosedDoorPanel(id, standing());
    }

    @Override
    protected String tab() {
        return "discussions";
    }
}
