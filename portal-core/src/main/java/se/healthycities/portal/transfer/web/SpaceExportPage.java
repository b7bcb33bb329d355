package se.healthycities.portal.transfer.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;

/** Says what the archive of a space holds and offers it to those who lead the space. */
public class SpaceExportPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    public SpaceExportPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Href("save", Addresses.export(standing().path()) + ".zip"));
    }

    @Override
    protected String tab() {
        return "settings";
    }
}
