package se.healthycities.portal.space.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.layout.SpaceHomePage;

/** The home of the core's own spaces, such as the board's. */
public class CoreSpacePage extends SpaceHomePage {
    private static final long serialVersionUID = 1L;

    public CoreSpacePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected String icon() {
        return "bi-bank";
    }
}
