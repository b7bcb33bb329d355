package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.membership.Admission;
import se.healthycities.portal.membership.CaseDetails;
import se.healthycities.portal.membership.IllegalStep;
import se.healthycities.portal.membership.MembershipAct;
import se.healthycities.portal.membership.MembershipService;
import se.healthycities.portal.membership.NamedContact;
import se.healthycities.portal.membership.StepDetails;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;

/** The form of one step: its day, its note, when to act next, and what this very step needs (S-F3). */
class StepPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 200;
    private static final int LONG = 5000;
    private static final long REQUEST = 60_000_000L;

    @Inject
    private MembershipService service;

    @Inject
    private Admission admission;

    private final CaseDetails found;
    private final MembershipAct act;
    private final DayField day;
    private final DayField lastDay = new DayField("lastDay", (LocalDate) null);
    private final DayField next;
    private final TextField<String> minute = text("minute", "");
    private final TextField<String> code = text("code", "");
    private final TextField<String> politicalTitle = text("politicalTitle", "Förtroendevald");
    private final TextField<String> administrativeTitle = text("administrativeTitle", "Tjänsteperson");
    private final TextField<String> politicalName;
    private final TextField<String> politicalEmail;
    private final TextField<String> administrativeName;
    private final TextField<String> administrativeEmail;
    private final TextArea<String> note = new TextArea<>("note", Model.of(""));
    private final DecisionUpload decision = new DecisionUpload("decision");
    private final RequestKey key = new RequestKey("key");

    StepPanel(String id, CaseDetails found, MembershipAct act, LocalDate today) {
        super(id);
        this.found = found;
        this.act = act;
        day = new DayField("day", today);
        next = new DayField("next", act == MembershipAct.ADMIT ? (LocalDate) null : found.nextActionOn());
        politicalName = text("politicalName", found.politicalName());
        politicalEmail = email("politicalEmail", found.politicalEmail());
        administrativeName = text("administrativeName", found.administrativeName());
        administrativeEmail = email("administrativeEmail", found.administrativeEmail());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                submit(this);
            }

            @Override
            protected void onError() {
                decision.take();
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.bytes(REQUEST));
        form.setMarkupId("step").setOutputMarkupId(true);
        day.setRequired(true).setLabel(new ResourceModel("stepPanel.day." + dayKey()));
        note.add(StringValidator.maximumLength(LONG)).setLabel(new ResourceModel("stepPanel.note"));
        form.add(new Label("heading", getString("do." + act)), key);
        form.add(new Label("dayLabel", getString("stepPanel.day." + dayKey())));
        fields(form, day, note, next);
        fields(part(form, "board", act == MembershipAct.DECIDE), minute);
        fields(part(form, "leaving", act == MembershipAct.GIVE_NOTICE), lastDay);
        fields(part(form, "register", act == MembershipAct.ADMIT && found.organisation() == null), code);
        fields(part(form, "admission", act == MembershipAct.ADMIT), politicalTitle, administrativeTitle);
        fields(
                part(form, "naming", act == MembershipAct.NAME_CONTACTS),
                politicalName,
                politicalEmail,
                administrativeName,
                administrativeEmail);
        part(form, "filing", act == MembershipAct.FILE_DECISION).add(decision);
        form.add(new Href("cancel", MembershipAreaPage.ADDRESS + "/" + found.id()));
        add(form);
    }

    private void submit(StatelessForm<Void> form) {
        if (act == MembershipAct.FILE_DECISION) {
            decision.take();
            if (decision.file().isEmpty() && !decision.refused()) {
                decision.missing();
            }
        }
        if (form.hasError()) {
            return;
        }
        try {
            write(new StepDetails(
                    day.getModelObject(),
                    lastDay.getModelObject(),
                    minute.getModelObject(),
                    note.getModelObject(),
                    next.getModelObject(),
                    key.value()));
            throw new RedirectToUrlException(MembershipAreaPage.ADDRESS + "/" + found.id());
        } catch (IllegalStep refused) {
            String words = getString("stepPanel.refused." + refused.reason());
            Map<IllegalStep.Reason, FormComponent<?>> fields = Map.of(
                    IllegalStep.Reason.NO_MINUTE, minute,
                    IllegalStep.Reason.NO_LAST_DAY, lastDay,
                    IllegalStep.Reason.LAST_DAY_FIRST, lastDay,
                    IllegalStep.Reason.NO_ORGANISATION, code);
            fields.getOrDefault(refused.reason(), day).error(words);
        }
    }

    private void write(StepDetails details) {
        switch (act) {
            case FILE_DECISION ->
                service.fileDecision(found.id(), decision.file().orElseThrow(), details);
            case NAME_CONTACTS ->
                service.nameContacts(
                        found.id(),
                        new NamedContact(politicalName.getModelObject(), politicalEmail.getModelObject()),
                        new NamedContact(administrativeName.getModelObject(), administrativeEmail.getModelObject()),
                        details);
            case ADMIT ->
                admission.admit(
                        found.id(),
                        code.getModelObject(),
                        politicalTitle.getModelObject(),
                        administrativeTitle.getModelObject(),
                        details);
            default -> service.take(found.id(), act, details);
        }
    }

    private String dayKey() {
        return List.of(MembershipAct.DECIDE, MembershipAct.ADMIT, MembershipAct.GIVE_NOTICE)
                        .contains(act)
                ? act.name()
                : "other";
    }

    private static WebMarkupContainer part(StatelessForm<Void> form, String id, boolean shown) {
        WebMarkupContainer part = new WebMarkupContainer(id);
        form.add(part.setVisible(shown));
        return part;
    }

    private static void fields(WebMarkupContainer home, FormComponent<?>... fields) {
        for (FormComponent<?> field : fields) {
            home.add(field, new FieldError(field.getId() + "Error", field, field.getId()));
        }
    }

    private static TextField<String> text(String id, String value) {
        return limited(new TextField<>(id, Model.of(value)));
    }

    private static TextField<String> email(String id, String value) {
        return limited(new EmailTextField(id, Model.of(value)));
    }

    private static TextField<String> limited(TextField<String> field) {
        field.add(StringValidator.maximumLength(SHORT));
        field.setLabel(new ResourceModel("stepPanel." + field.getId()));
        return field;
    }
}
