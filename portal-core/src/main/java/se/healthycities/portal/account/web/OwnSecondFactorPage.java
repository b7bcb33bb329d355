package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.OwnSecondFactor;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.layout.PortalPage;

/** Where somebody sets up logging in in two steps of their own accord. */
public class OwnSecondFactorPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = SecurityPage.ADDRESS + "/second-factor";

    @Inject
    private OwnSecondFactor own;

    public OwnSecondFactorPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var offer = own.offered().orElse(null);
        add(new ErrorSummary("errors"));
        add(new WebMarkupContainer("nothing").setVisible(offer == null));
        add(new SecondFactorSetupPanel("setup", offer, SecurityPage.ADDRESS));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("security"), SecurityPage.ADDRESS));
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
