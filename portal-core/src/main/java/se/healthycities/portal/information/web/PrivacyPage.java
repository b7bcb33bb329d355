package se.healthycities.portal.information.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.layout.PortalPage;

/** What the portal keeps about people and why, in plain words (GDPR article 13). */
public class PrivacyPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    public PrivacyPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
