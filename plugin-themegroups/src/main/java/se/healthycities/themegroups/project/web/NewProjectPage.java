package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectPlan;
import se.healthycities.themegroups.project.ProjectService;

/** Where whoever leads a group begins a project or a pilot. */
public class NewProjectPage extends ProjectForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectService service;

    public NewProjectPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        fields(null, "", ProjectAddresses.all(path()));
    }

    @Override
    protected void onRight(RequestKey key, SeenVersion seen) {
        ProjectPlan plan = plan();
        long id = service.start(scene(), plan, key.value());
        throw new RedirectToUrlException(ProjectAddresses.one(path(), id, plan.name()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("begin");
    }
}
