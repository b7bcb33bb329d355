package se.healthycities.portal.security.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.web.layout.PortalPage;

/** Says that a mail is on its way; the same words for everybody, known or not. */
public class LinkSentPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    public LinkSentPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new WebMarkupContainer("demo").setVisible(settings.demo()));
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
