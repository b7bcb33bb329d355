package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.membership.Candidate;
import se.healthycities.portal.membership.CaseDetails;
import se.healthycities.portal.membership.Contacts;
import se.healthycities.portal.membership.MembershipReads;
import se.healthycities.portal.membership.NamedContact;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** Appoints a contact: one of the organisation's people, or somebody new (S-F2). */
class AppointPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 200;

    @Inject
    private MembershipReads memberships;

    @Inject
    private Contacts contacts;

    private final CaseDetails found;
    private final DayField from;
    private final TextField<String> name = new TextField<>("fullName", Model.of(""));
    private final TextField<String> title = new TextField<>("title", Model.of(""));
    private final EmailTextField email = new EmailTextField("email", Model.of(""));

    AppointPanel(String id, CaseDetails found, LocalDate today) {
        super(id);
        this.found = found;
        this.from = new DayField("from", today);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                submit();
            }
        };
        for (ContactKind kind : ContactKind.values()) {
            List<Candidate> fitting = memberships.candidates(found.organisation()).stream()
                    .filter(candidate -> candidate.fits(kind))
                    .toList();
            form.add(options(kind, fitting));
        }
        from.setRequired(true).setLabel(new ResourceModel("appointPanel.from"));
        form.add(from, new FieldError("fromError", from, "contact-from"));
        for (TextField<String> field : List.of(name, title, email)) {
            field.add(StringValidator.maximumLength(SHORT));
            field.setLabel(new ResourceModel("appointPanel." + field.getId()));
            form.add(field, new FieldError(field.getId() + "Error", field, "contact-" + field.getId()));
        }
        add(form);
    }

    /** Values are the kind and the affiliation, 0 for somebody new: {@code POLITICAL-17}. */
    private ListView<Candidate> options(ContactKind kind, List<Candidate> fitting) {
        List<Candidate> all = Stream.concat(fitting.stream(), Stream.of(new Candidate(0L, null, null, null)))
                .toList();
        return new ListView<>(kind.name(), all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Candidate> item) {
                Candidate candidate = item.getModelObject();
                boolean fresh = candidate.affiliation() == 0;
                String value = kind + "-" + candidate.affiliation();
                String words = fresh ? getString("appointPanel.new") : candidate.name() + ", " + candidate.title();
                item.add(AttributeModifier.replace("value", value));
                item.add(AttributeModifier.replace("selected", () -> value.equals(sent()) ? "selected" : null));
                item.add(new Label("words", words).setRenderBodyOnly(true));
            }
        };
    }

    private void submit() {
        String[] parts = sent().split("-", 2);
        ContactKind kind = parts[0].equals("POLITICAL") ? ContactKind.POLITICAL : ContactKind.ADMINISTRATIVE;
        long affiliation = parts.length == 2 && parts[1].matches("\\d{1,18}") ? Long.parseLong(parts[1]) : 0;
        if (affiliation != 0) {
            contacts.appoint(found.organisation(), affiliation, kind, from.getModelObject());
            throw done();
        }
        for (TextField<String> field : List.of(name, title, email)) {
            if (field.getModelObject() == null || field.getModelObject().isBlank()) {
                field.error(getString("appointPanel.missing." + field.getId()));
            }
        }
        if (!name.hasErrorMessage() && !title.hasErrorMessage() && !email.hasErrorMessage()) {
            NamedContact named = new NamedContact(name.getModelObject(), email.getModelObject());
            contacts.welcome(found.organisation(), named, title.getModelObject(), kind, from.getModelObject());
            throw done();
        }
    }

    private String sent() {
        return getRequest().getPostParameters().getParameterValue("who").toString("");
    }

    private RedirectToUrlException done() {
        return new RedirectToUrlException(MembershipAreaPage.ADDRESS + "/" + found.id());
    }
}
