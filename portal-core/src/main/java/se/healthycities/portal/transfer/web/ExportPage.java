package se.healthycities.portal.transfer.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;

/** Says what the network's archive holds, what it leaves out, and how it is taken in again; and offers it. */
public class ExportPage extends PortalPage {
    private static final String ADDRESS = "/admin/export.zip";
    private static final long serialVersionUID = 1L;

    public ExportPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Href("save", ADDRESS));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
