package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.person.Competence;
import se.healthycities.portal.person.CompetenceService;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.web.component.FieldError;

/** What colleagues may ask one about, and the phone number; both are found in the directory of people (I1). */
class CompetenceForm extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceService service;

    @Inject
    private DirectoryReads directory;

    CompetenceForm(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Competence mine = service.mine();
        WebMarkupContainer subjects = new WebMarkupContainer("subjects");
        subjects.add(new ListView<>("subject", directory.subjects()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SubjectRow> item) {
                SubjectRow subject = item.getModelObject();
                String markup = "subject-" + subject.key();
                WebMarkupContainer check = new WebMarkupContainer("check");
                check.add(AttributeModifier.replace("id", markup), AttributeModifier.replace("value", subject.key()));
                if (chosen(mine).contains(subject.key())) {
                    check.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(check);
                item.add(new WebMarkupContainer("label")
                        .add(new Label("name", subject.name(getLocale())))
                        .add(AttributeModifier.replace("for", markup)));
            }
        });
        TextArea<String> words = new TextArea<>("askMeAbout", Model.of(mine.askMeAbout()));
        words.add(StringValidator.maximumLength(Competence.MOST_WORDS))
                .setLabel(new ResourceModel("competenceForm.askMeAbout"));
        TextField<String> phone = new TextField<>("phone", Model.of(mine.phone()));
        phone.add(StringValidator.maximumLength(Competence.MOST_PHONE))
                .setLabel(new ResourceModel("competenceForm.phone"));
        CheckBox shown = new CheckBox("phoneVisible", Model.of(mine.phoneVisible()));
        CheckBox letters = new CheckBox("contactable", Model.of(mine.contactable()));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.save(new Competence(
                        sent(),
                        text(words.getModelObject()),
                        text(phone.getModelObject()),
                        shown.getModelObject(),
                        letters.getModelObject()));
                throw new RedirectToUrlException(ProfilePage.ADDRESS + "?done=competence");
            }
        };
        form.add(subjects, words, new FieldError("askMeAboutError", words, "ask-me-about"));
        form.add(phone, new FieldError("phoneError", phone, "phone"));
        form.add(shown.setMarkupId("phone-visible").setOutputMarkupId(true));
        form.add(letters.setMarkupId("contactable").setOutputMarkupId(true));
        add(form);
    }

    /** What is ticked: as it was sent, otherwise as it is kept. */
    private Set<String> chosen(Competence mine) {
        boolean posted = getRequest().getPostParameters().getParameterNames().contains("askMeAbout");
        return posted ? sent() : mine.subjects();
    }

    private Set<String> sent() {
        List<StringValue> values = getRequest().getPostParameters().getParameterValues("subject");
        return values == null
                ? Set.of()
                : values.stream().map(StringValue::toString).collect(Collectors.toSet());
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.trim();
    }
}
