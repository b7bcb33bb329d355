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
import se.healthycities.themegroups.project.ProjectReads;
import se.healthycities.themegroups.project.ProjectRow;
import se.healthycities.themegroups.project.ProjectService;

/** Where whoever leads a group says a project anew; nobody overwrites what they never saw. */
public class EditProjectPage extends ProjectForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectReads projects;

    @Inject
    private ProjectService service;

    public EditProjectPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ProjectRow project = project();
        String partners = projects.partnerLines(project.id());
        fields(project, partners, ProjectAddresses.one(path(), project.id(), project.name()));
    }

    private ProjectRow project() {
        return found(projects.one(number("project"), path()));
    }

    @Override
    protected void onRight(RequestKey key, SeenVersion seen) {
        ProjectPlan plan = plan();
        long id = number("project");
        if (service.change(scene(), id, plan, seen.sent())) {
            throw new RedirectToUrlException(ProjectAddresses.one(path(), id, plan.name()));
        }
        meanwhile(project());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("change");
    }
}
