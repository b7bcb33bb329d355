package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.ValidationError;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.project.ChoiceRow;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectReads;
import se.healthycities.themegroups.project.ProjectRow;
import se.healthycities.themegroups.project.ProjectService;
import se.healthycities.themegroups.project.ResultPlan;

/** Where those who write in a group say what came of a project. */
public class NewResultPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;
    private static final String WEB_ADDRESS = "https?://[^\\s/]+\\S*";

    @Inject
    private ProjectReads projects;

    @Inject
    private ProjectService service;

    private ProjectRow project;

    public NewResultPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        project = found(projects.one(number("project"), path()));
        super.onInitialize();
        TextField<String> called = Inputs.line("called", "");
        called.setRequired(true);
        TextArea<String> text = Inputs.text("text", "");
        DropDownChoice<ChoiceRow> file =
                Inputs.rows("file", null, projects.files(standing().space()));
        TextField<String> link = Inputs.line("link", "");
        link.add(typed -> {
            if (!typed.getValue().strip().matches(WEB_ADDRESS)) {
                typed.error(new ValidationError(getString("noAddress")));
            }
        });
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                ChoiceRow chosen = file.getModelObject();
                ResultPlan plan = new ResultPlan(
                        Inputs.said(called),
                        Inputs.said(text),
                        chosen == null ? null : chosen.id(),
                        Inputs.saidOrNull(link));
                long id = service.publish(scene(), project.id(), plan, key.value());
                throw new RedirectToUrlException(back() + "#result-" + id);
            }
        };
        Inputs.add(form, called, text, link);
        form.add(file, key, new Href("cancel", back()));
        add(new ErrorSummary("errors"), form);
    }

    private String back() {
        return ProjectAddresses.one(path(), project.id(), project.name());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Crumb above() {
        return new Crumb(project.name(), back());
    }
}
