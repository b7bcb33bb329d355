package se.healthycities.portal.ledger.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.ledger.Correction;
import se.healthycities.portal.ledger.LedgerKind;
import se.healthycities.portal.ledger.LedgerService;
import se.healthycities.portal.ledger.VersionRow;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;

/** How it really was, and why that is said now. */
class CorrectionPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONG = 500;
    private static final int SHORT = 120;

    @Inject
    private LedgerService service;

    private final LedgerKind kind;
    private final long subject;
    private final VersionRow now;

    CorrectionPanel(String id, LedgerKind kind, long subject, VersionRow now) {
        super(id);
        this.kind = kind;
        this.subject = subject;
        this.now = now;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextField<String> title = text("title", kind == LedgerKind.AFFILIATION ? now.word() : "", SHORT);
        title.setRequired(true);
        TextField<String> party = text("party", now.party(), SHORT);
        List<String> names =
                Arrays.stream(SeatRole.values()).map(SeatRole::name).toList();
        DropDownChoice<String> role = new DropDownChoice<>(
                "role", Model.of(kind == LedgerKind.SEAT ? now.word() : names.get(0)), names, new RoleNames());
        DayField from = new DayField("from", Model.of(now.from()));
        from.setRequired(true).setLabel(new ResourceModel("correctionPanel.from"));
        DayField to = new DayField("to", Model.of(now.to()));
        TextField<String> reason = text("reason", "", LONG);
        reason.setRequired(true);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                LocalDate last = to.getModelObject();
                if (sent("never") && kind.withdrawable()) {
                    service.withdraw(kind, subject, reason.getModelObject());
                } else if (last != null && last.isBefore(from.getModelObject())) {
                    to.error(getString("correctionPanel.endsBefore"));
                    return;
                } else {
                    String word = kind == LedgerKind.SEAT ? role.getModelObject() : title.getModelObject();
                    Period period = new Period(from.getModelObject(), last);
                    service.correct(
                            kind,
                            subject,
                            new Correction(word, party.getModelObject(), period, reason.getModelObject()));
                }
                throw new RedirectToUrlException(
                        "/admin/ledger/" + kind.name().toLowerCase(Locale.ROOT) + "/" + subject);
            }
        };
        form.add(part("titlePart", kind == LedgerKind.AFFILIATION)
                .add(title, new FieldError("titleError", title, "title"))
                .add(party, new FieldError("partyError", party, "party")));
        form.add(part("rolePart", kind == LedgerKind.SEAT).add(role, new FieldError("roleError", role, "role")));
        form.add(from, new FieldError("fromError", from, "from"));
        form.add(to, new FieldError("toError", to, "to"));
        form.add(reason, new FieldError("reasonError", reason, "reason"));
        form.add(part("never", kind.withdrawable()));
        add(new ErrorSummary("errors"), form);
    }

    private boolean sent(String button) {
        return !getRequest().getPostParameters().getParameterValue(button).isEmpty();
    }

    private static WebMarkupContainer part(String id, boolean visible) {
        WebMarkupContainer part = new WebMarkupContainer(id);
        part.setVisible(visible);
        return part;
    }

    private static TextField<String> text(String id, String value, int most) {
        TextField<String> field = new TextField<>(id, Model.of(value));
        field.add(StringValidator.maximumLength(most)).setLabel(new ResourceModel("correctionPanel." + id));
        return field;
    }

    /** Roles by their words. */
    private class RoleNames extends ChoiceRenderer<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public Object getDisplayValue(String name) {
            return CorrectionPanel.this.getString("role." + name);
        }

        @Override
        public String getIdValue(String name, int index) {
            return name;
        }
    }
}
