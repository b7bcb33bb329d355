package se.healthycities.portal.fee.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.fee.FeeService;
import se.healthycities.portal.fee.FeeTerms;
import se.healthycities.portal.web.component.FieldError;

/** Saves what was tried as a new version of the rule. */
class MakePanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int NAME = 40;

    @Inject
    private FeeService service;

    private final int year;
    private final FeeTerms terms;

    MakePanel(String id, int year, FeeTerms terms) {
        super(id);
        this.year = year;
        this.terms = terms;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextField<String> name = new TextField<>("version", Model.of(""));
        name.setRequired(true).add(StringValidator.maximumLength(NAME)).setLabel(new ResourceModel("makePanel.name"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (service.make(name.getModelObject().strip(), year, terms)) {
                    throw new RedirectToUrlException(Years.address(year) + "?done=made");
                }
                name.error(MakePanel.this.getString("makePanel.taken"));
            }
        };
        form.add(name, new FieldError("versionError", name, "version"));
        add(form);
    }
}
