package se.healthycities.portal.association.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.form.UrlTextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.association.AssociationService;
import se.healthycities.portal.association.DocumentKind;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** Puts statutes, a strategy or an accreditation into the register (S-F20). */
class DocumentForm extends StatelessForm<Void> {
    private static final long serialVersionUID = 1L;
    private static final int LONG = 500;

    @Inject
    private AssociationService service;

    private final DropDownChoice<DocumentKind> kind = new DropDownChoice<>(
            "kind", Model.of(DocumentKind.STATUTES), List.of(DocumentKind.values()), new KindNames());
    private final TextField<String> title = new TextField<>("title", Model.of(""));
    private final TextField<String> issuer = new TextField<>("issuer", Model.of(""));
    private final UrlTextField link = new UrlTextField("link", Model.of(""));
    private final TextField<String> note = new TextField<>("note", Model.of(""));
    private final DayField from;
    private final DayField to = new DayField("to", Model.of((LocalDate) null));

    DocumentForm(String id, LocalDate today) {
        super(id);
        from = new DayField("from", Model.of(today));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        field(kind, "kind").setRequired(true);
        field(title, "title").setRequired(true).add(StringValidator.maximumLength(LONG));
        field(issuer, "issuer").setRequired(true).add(StringValidator.maximumLength(LONG));
        field(link, "link").add(StringValidator.maximumLength(LONG));
        field(note, "note").add(StringValidator.maximumLength(LONG));
        field(from, "from").setRequired(true);
        field(to, "to");
    }

    private <T> FormComponent<T> field(FormComponent<T> field, String name) {
        field.setLabel(new ResourceModel("document." + name));
        add(field, new FieldError(name + "Error", field, "document-" + name));
        return field;
    }

    @Override
    protected void onSubmit() {
        String address = link.getModelObject();
        if (to.getModelObject() != null && to.getModelObject().isBefore(from.getModelObject())) {
            to.error(getString("document.endsBefore"));
        } else if (address != null && !address.matches("https?://.+")) {
            link.error(getString("document.linkWrong"));
        } else {
            service.register(
                    kind.getModelObject(),
                    title.getModelObject(),
                    issuer.getModelObject(),
                    address,
                    note.getModelObject(),
                    new Period(from.getModelObject(), to.getModelObject()));
            throw new RedirectToUrlException("/steering-documents");
        }
    }

    /** Kinds by their words. */
    private class KindNames extends ChoiceRenderer<DocumentKind> {
        private static final long serialVersionUID = 1L;

        @Override
        public Object getDisplayValue(DocumentKind choice) {
            return DocumentForm.this.getString("kind." + choice);
        }

        @Override
        public String getIdValue(DocumentKind choice, int index) {
            return choice.name();
        }
    }
}
