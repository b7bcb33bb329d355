package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.announcement.Aim;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementDrafts;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.AnnouncementWords;
import se.healthycities.portal.announcement.Proof;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.ConstantChoice;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.Ticks;

/** Where an announcement is written and one says whom it is for; saving shows the recipients and sends nothing. */
class WritePanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SUBJECT = 150;
    private static final int TEXT = 20_000;

    @Inject
    private AnnouncementDrafts drafts;

    @Inject
    private AnnouncementReads announcements;

    @Inject
    private Visitors visitors;

    private final Scene scene;
    private final Long draft;
    private final TextField<String> subject;
    private final TextArea<String> text;
    private final TextField<String> subjectEnglish;
    private final TextArea<String> textEnglish;
    private final OwnAddressField link;
    private final ConstantChoice<Aim> aim;
    private final ConstantChoice<Proof> proof;
    private final DayField answerBy;
    private final Ticks capacities;
    private final Ticks organisations;
    private final Ticks required;
    private final RequestKey key = new RequestKey("key");

    /** @param draft the id of the draft that is changed, null for a new one */
    WritePanel(String id, Scene scene, Long draft, AnnouncementWords words) {
        super(id);
        this.scene = scene;
        this.draft = draft;
        subject = new TextField<>("subject", Model.of(words.subject()));
        text = new TextArea<>("text", Model.of(words.text()));
        subjectEnglish = new TextField<>("subjectEnglish", Model.of(words.subjectEnglish()));
        textEnglish = new TextArea<>("textEnglish", Model.of(words.textEnglish()));
        link = new OwnAddressField("link", words.link());
        aim = new ConstantChoice<>("aim", WritePanel.class, words.aim(), aims());
        proof = new ConstantChoice<>("proof", WritePanel.class, words.proof(), List.of(Proof.values()));
        answerBy = new DayField("answerBy", words.answerBy());
        capacities = new Ticks("capacity", names(words.capacities()));
        organisations = new Ticks("organisation", names(words.organisations()));
        required = new Ticks("required", words.required() ? Set.of("true") : Set.of());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean office = visitors.current().coordinates();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                check();
            }

            @Override
            protected void onSubmit() {
                throw new RedirectToUrlException(AnnouncementAddresses.led(scene, save()));
            }
        };
        Stream.of(subject, subjectEnglish).forEach(field -> field.add(StringValidator.maximumLength(SUBJECT)));
        Stream.of(text, textEnglish).forEach(field -> field.add(StringValidator.maximumLength(TEXT)));
        Stream.of(subject, text, subjectEnglish, textEnglish, link, answerBy)
                .forEach(field -> form.add(field, new FieldError(field.getId() + "Error", field, field.getId())));
        Stream.of(subject, text, subjectEnglish, textEnglish)
                .forEach(field -> field.setLabel(new ResourceModel("writePanel." + field.getId())));
        aim.setRequired(true).setLabel(new ResourceModel("writePanel.aim"));
        proof.setRequired(true).setLabel(new ResourceModel("writePanel.proof"));
        form.add(aim, new FieldError("aimError", aim, "aim"), proof, new FieldError("proofError", proof, "proof"));
        WebMarkupContainer chosen = new WebMarkupContainer("chosen");
        chosen.add(capacities.list("capacity", capacityChoices()));
        chosen.add(organisations.list("organisation", scene.space() == null ? organisationChoices() : List.of()));
        form.add(chosen.setVisible(scene.space() == null));
        WebMarkupContainer must = new WebMarkupContainer("must");
        must.add(required.box("required", "true"));
        form.add(must.setVisible(office), key);
        form.add(new Href(
                "cancel", draft == null ? AnnouncementAddresses.led(scene) : AnnouncementAddresses.led(scene, draft)));
        add(form);
    }

    private List<Aim> aims() {
        boolean office = visitors.current().coordinates();
        return Stream.of(Aim.values())
                .filter(value -> value.inSpace() == (scene.space() != null))
                .filter(value -> value != Aim.READERS || office)
                .toList();
    }

    private List<Ticks.Tick> capacityChoices() {
        return Stream.of(Capacity.OFFICIAL, Capacity.ELECTED, Capacity.STAFF)
                .map(value -> new Ticks.Tick(value.name(), getString("capacity." + value)))
                .toList();
    }

    private List<Ticks.Tick> organisationChoices() {
        return announcements.organisations().stream()
                .map(one -> new Ticks.Tick(String.valueOf(one.id()), one.name()))
                .toList();
    }

    /** What no field can say alone; all of it is said at once. */
    private void check() {
        pair(subject, text);
        pair(subjectEnglish, textEnglish);
        if (blank(subject) && blank(text) && blank(subjectEnglish) && blank(textEnglish)) {
            subject.error(getString("writePanel.nothing"));
        }
        String asked = aim.getInput();
        if (Aim.CAPACITIES.name().equals(asked) && capacities.sent().isEmpty()
                || Aim.ORGANISATIONS.name().equals(asked)
                        && organisations.sent().isEmpty()) {
            aim.error(getString("writePanel.noneChosen"));
        }
        if (answerBy.getConvertedInput() != null
                && answerBy.getConvertedInput().isBefore(visitors.current().today())) {
            answerBy.error(getString("writePanel.past"));
        }
    }

    private void pair(FormComponent<String> first, FormComponent<String> second) {
        if (blank(first) != blank(second)) {
            FormComponent<String> missing = blank(first) ? first : second;
            missing.error(getString("writePanel.half"));
        }
    }

    private static boolean blank(FormComponent<String> field) {
        return field.getInput() == null || field.getInput().isBlank();
    }

    private static String words(FormComponent<String> field) {
        return field.getModelObject() == null || field.getModelObject().isBlank()
                ? null
                : field.getModelObject().strip();
    }

    private long save() {
        Aim to = aim.getModelObject();
        Proof asks = proof.getModelObject();
        AnnouncementWords words = new AnnouncementWords(
                words(subject),
                words(text),
                words(subjectEnglish),
                words(textEnglish),
                link.address(),
                to,
                to == Aim.CAPACITIES ? capacities.sentAs(Capacity.class) : Set.of(),
                to == Aim.ORGANISATIONS ? organisations.sentIds() : Set.of(),
                asks,
                asks == Proof.NONE ? null : answerBy.getModelObject(),
                !required.sent().isEmpty());
        if (draft == null) {
            return drafts.write(scene, words, key.value());
        }
        drafts.rewrite(scene, draft, words);
        return draft;
    }

    private static Set<String> names(Set<?> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.add(value instanceof Enum<?> constant ? constant.name() : value.toString()));
        return Set.copyOf(names);
    }
}
