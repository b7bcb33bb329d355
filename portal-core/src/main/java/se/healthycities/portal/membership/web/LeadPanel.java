package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.membership.MembershipService;
import se.healthycities.portal.membership.StepDetails;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;

/** Adds an organisation that has shown interest by telephone or at a meeting (INV-028). */
class LeadPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 200;
    private static final int LONG = 5000;

    @Inject
    private MembershipService service;

    private final LocalDate today;

    LeadPanel(String id, LocalDate today) {
        super(id);
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextField<String> organisation = new TextField<>("organisation", Model.of(""));
        organisation.setRequired(true).add(StringValidator.maximumLength(SHORT));
        organisation.setLabel(new ResourceModel("leadPanel.organisation"));
        TextArea<String> note = new TextArea<>("note", Model.of(""));
        note.add(StringValidator.maximumLength(LONG)).setLabel(new ResourceModel("leadPanel.note"));
        DayField next = new DayField("next", (LocalDate) null);
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                StepDetails details =
                        new StepDetails(today, null, null, note.getModelObject(), next.getModelObject(), key.value());
                long id = service.lead(organisation.getModelObject(), details);
                throw new RedirectToUrlException(MembershipAreaPage.ADDRESS + "/" + id);
            }
        };
        form.add(key, organisation, new FieldError("organisationError", organisation, "organisation"));
        form.add(note, new FieldError("noteError", note, "note"));
        form.add(next, new FieldError("nextError", next, "next"));
        add(form);
    }
}
