package se.healthycities.themegroups.focus.web;

import jakarta.inject.Inject;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusPlan;
import se.healthycities.themegroups.focus.FocusService;

/** Where whoever leads a group begins a focus area. */
public class NewFocusPage extends FocusForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private FocusService service;

    public NewFocusPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        fields(null, FocusAddresses.all(path()));
    }

    @Override
    protected void onRight(RequestKey key, SeenVersion seen) {
        FocusPlan plan = plan();
        long id = service.start(scene(), plan, key.value());
        throw new RedirectToUrlException(FocusAddresses.one(path(), id, plan.name()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("begin");
    }
}
