package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.project.ChoiceRow;
import se.healthycities.themegroups.project.ParticipationService;

/** Where whoever leads a group adds a member to a project. */
public class NewParticipantPage extends ParticipantForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService service;

    public NewParticipantPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        DropDownChoice<ChoiceRow> member =
                Inputs.rows("member", null, projects().members(project().id()));
        member.setNullValid(false).setRequired(true);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.admit(scene(), project().id(), member.getModelObject().id(), plan());
                throw new RedirectToUrlException(back());
            }
        };
        form.add(member, new FieldError("memberError", member, "member"));
        fields(form, null);
        add(new ErrorSummary("errors"), form);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
