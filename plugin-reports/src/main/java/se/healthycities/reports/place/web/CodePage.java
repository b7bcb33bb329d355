package se.healthycities.reports.place.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.RoundCode;

/** Where somebody in the room types the code of an assessment. */
public class CodePage extends PortalPage {
    private static final long serialVersionUID = 1L;

    public CodePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String code = RoundCode.typed(getPageParameters().get("code").toString(""));
        if (code.matches("[A-Z0-9]{1,20}")) {
            throw new RedirectToUrlException(PlaceAddresses.phone(code));
        }
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
