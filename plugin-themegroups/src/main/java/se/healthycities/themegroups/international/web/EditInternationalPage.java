package se.healthycities.themegroups.international.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.ValidationError;
import org.apache.wicket.validation.validator.EmailAddressValidator;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.group.web.StoredMeanwhile;
import se.healthycities.themegroups.international.InternationalAddresses;
import se.healthycities.themegroups.international.InternationalReads;
import se.healthycities.themegroups.international.InternationalService;
import se.healthycities.themegroups.international.LeadPlan;
import se.healthycities.themegroups.international.LeadRow;

/** Where is said who leads a group outside of the network. */
public class EditInternationalPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private InternationalReads groups;

    @Inject
    private InternationalService service;

    public EditInternationalPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<LeadRow> said = groups.lead(standing().space());
        TextField<String> called =
                Inputs.line("called", said.map(LeadRow::ledBy).orElse(""));
        called.setRequired(true);
        TextField<String> contact =
                Inputs.line("contact", said.map(LeadRow::contact).orElse(""));
        TextField<String> email = Inputs.line("email", said.map(LeadRow::email).orElse(""));
        email.add(EmailAddressValidator.getInstance());
        TextField<String> page = Inputs.line("page", said.map(LeadRow::address).orElse(""));
        page.add(typed -> {
            if (!typed.getValue().strip().matches("https://[^\\s/]+\\S*")) {
                typed.error(new ValidationError(getString("noAddress")));
            }
        });
        StoredMeanwhile<LeadRow> stored = new StoredMeanwhile<>("stored", said.orElse(null));
        stored.add(new LeadPanel("lead", null));
        SeenVersion seen = stored.seen("version");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                LeadPlan plan =
                        new LeadPlan(Inputs.said(called), Inputs.said(contact), Inputs.said(email), Inputs.said(page));
                if (service.say(scene(), plan, seen.sent())) {
                    throw new RedirectToUrlException(InternationalAddresses.notes(path()));
                }
                stored.show(groups.lead(standing().space()).orElse(null));
                stored.addOrReplace(new LeadPanel("lead", stored.row()));
                called.error(EditInternationalPage.this.getString("meanwhile"));
            }
        };
        Inputs.add(form, called, contact, email, page);
        form.add(seen, new Href("cancel", InternationalAddresses.notes(path())));
        add(new ErrorSummary("errors"), stored, form);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Crumb above() {
        return new Crumb(getString("international"), InternationalAddresses.notes(path()));
    }
}
