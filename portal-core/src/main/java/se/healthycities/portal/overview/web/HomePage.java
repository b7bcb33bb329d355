package se.healthycities.portal.overview.web;

import org.apache.wicket.Component;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.layout.PortalPage;

/** The root address: the dashboard for those who have logged in, the public front for all others. */
public class HomePage extends PortalPage {
    private static final long serialVersionUID = 1L;

    public HomePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(visitor().signedIn() ? new OverviewPanel("content", visitor()) : new FrontPanel("content"));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString(visitor().signedIn() ? "overview" : "front"));
    }

    @Override
    protected Frame frame() {
        return visitor().signedIn() ? Frame.WITH_ASIDE : Frame.BARE;
    }

    @Override
    protected Component aside(String id) {
        return visitor().signedIn() ? new OverviewAside(id, visitor()) : new EmptyPanel(id).setVisible(false);
    }
}
