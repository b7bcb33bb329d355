package se.healthycities.portal.announcement.web;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.layout.PortalPage;

/** The announcements of the network, for those who run it. */
public class NetworkAnnouncementsPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    public NetworkAnnouncementsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new LedListPanel("list", scene(), getPageParameters().get("before").toLong(Long.MAX_VALUE)));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
