package se.healthycities.portal.association.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.association.AssociationService;
import se.healthycities.portal.association.HostDetails;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** Another organisation takes over the office from some day on (S-F19). */
class HostForm extends StatelessForm<Void> {
    private static final long serialVersionUID = 1L;
    private static final int LONG = 500;

    @Inject
    private AssociationService service;

    private final TextField<String> code = new TextField<>("code", Model.of(""));
    private final DayField first;
    private final TextArea<String> address = new TextArea<>("address", Model.of(""));
    private final EmailTextField email = new EmailTextField("email", Model.of(""));
    private final TextField<String> sender = new TextField<>("sender", Model.of(""));
    private final TextField<String> invoice = new TextField<>("invoice", Model.of(""));

    HostForm(String id, LocalDate today) {
        super(id);
        first = new DayField("first", Model.of(today.plusDays(1)));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        field(code, "code");
        field(first, "first");
        field(address, "address").add(StringValidator.maximumLength(LONG));
        field(email, "email");
        field(sender, "sender").add(StringValidator.maximumLength(LONG));
        field(invoice, "invoice").add(StringValidator.maximumLength(LONG));
    }

    private <T> FormComponent<T> field(FormComponent<T> field, String name) {
        field.setRequired(true).setLabel(new ResourceModel("host." + name));
        add(field, new FieldError(name + "Error", field, "host-" + name));
        return field;
    }

    @Override
    protected void onSubmit() {
        HostDetails details = new HostDetails(
                address.getModelObject(), email.getModelObject(), sender.getModelObject(), invoice.getModelObject());
        if (service.host(code.getModelObject().trim(), details, first.getModelObject())) {
            throw new RedirectToUrlException(AssociationPage.ADDRESS);
        }
        code.error(getString("host.refused"));
    }
}
