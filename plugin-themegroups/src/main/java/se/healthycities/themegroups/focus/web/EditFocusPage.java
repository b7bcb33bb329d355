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
import se.healthycities.themegroups.focus.FocusReads;
import se.healthycities.themegroups.focus.FocusRow;
import se.healthycities.themegroups.focus.FocusService;

/** Where whoever leads a group says a focus area anew; nobody overwrites what they never saw. */
public class EditFocusPage extends FocusForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private FocusReads focus;

    @Inject
    private FocusService service;

    public EditFocusPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        FocusRow area = area();
        fields(area, FocusAddresses.one(path(), area.id(), area.name()));
    }

    private FocusRow area() {
        return found(focus.one(number("focus"), path()));
    }

    @Override
    protected void onRight(RequestKey key, SeenVersion seen) {
        FocusPlan plan = plan();
        long id = number("focus");
        if (service.change(scene(), id, plan, seen.sent())) {
            throw new RedirectToUrlException(FocusAddresses.one(path(), id, plan.name()));
        }
        meanwhile(area());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("change");
    }
}
