package se.healthycities.portal.worklist.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.worklist.PauseService;

/** What to do about a silent member: find its contacts and talk, then note until when the pause is agreed (N11). */
public class PausePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int LONG = 500;
    private static final int MONTHS = 6;

    @Inject
    private OrganisationReads organisations;

    @Inject
    private PauseService pauses;

    private OrganisationRow organisation;

    public PausePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        organisation = organisations
                .byAddress(getPageParameters().get("code").toString(""))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        add(new Label("heading", organisation.name()));
        add(new Href("contacts", Addresses.organisation(organisation.address())));
        DayField last = new DayField("last", Model.of(visitor().today().plusMonths(MONTHS)));
        last.setRequired(true).setLabel(new ResourceModel("last"));
        TextField<String> note = new TextField<>("note", Model.of(""));
        note.setRequired(true).add(StringValidator.maximumLength(LONG)).setLabel(new ResourceModel("note"));
        long id = organisation.id();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (last.getModelObject().isBefore(visitor().today())) {
                    last.error(getString("past"));
                    return;
                }
                pauses.agree(id, last.getModelObject(), note.getModelObject());
                throw new RedirectToUrlException("/admin/worklist");
            }
        };
        form.add(last, new FieldError("lastError", last, "last"));
        form.add(note, new FieldError("noteError", note, "note"));
        add(new ErrorSummary("errors"), form);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(organisation.name());
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
