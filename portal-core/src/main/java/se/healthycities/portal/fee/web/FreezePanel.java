package se.healthycities.portal.fee.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.ValidationError;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.fee.FeeDecision;
import se.healthycities.portal.fee.FeeService;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** Records the annual meeting's decision; the notices that it writes are never changed. */
class FreezePanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int MINUTE = 60;

    @Inject
    private FeeService service;

    @Inject
    private Today today;

    private final int year;

    FreezePanel(String id, int year) {
        super(id);
        this.year = year;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        DayField decided = new DayField("decided", (LocalDate) null);
        decided.add(day -> {
            if (day.getValue().isAfter(today.date())) {
                day.error(new ValidationError().addKey("freezePanel.wrongDecided"));
            }
        });
        DayField due = new DayField("due", (LocalDate) null);
        TextField<String> minute = new TextField<>("minute", Model.of(""));
        minute.setRequired(true)
                .add(StringValidator.maximumLength(MINUTE))
                .setLabel(new ResourceModel("freezePanel.minute"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Optional<LocalDate> decision = Optional.ofNullable(decided.getModelObject());
                Optional<LocalDate> last = Optional.ofNullable(due.getModelObject())
                        .filter(day -> day.isAfter(decision.orElse(LocalDate.MIN)));
                if (decision.isEmpty()) {
                    decided.error(FreezePanel.this.getString("freezePanel.wrongDecided"));
                }
                if (last.isEmpty()) {
                    due.error(FreezePanel.this.getString("freezePanel.wrongDue"));
                }
                if (decision.isPresent() && last.isPresent()) {
                    String words = minute.getModelObject().strip();
                    service.freeze(year, new FeeDecision(decision.get(), words, last.get()));
                    throw new RedirectToUrlException(Years.address(year) + "?done=frozen");
                }
            }
        };
        form.add(decided, new FieldError("decidedError", decided, "decided"));
        form.add(minute, new FieldError("minuteError", minute, "minute"));
        form.add(due, new FieldError("dueError", due, "due"));
        add(form);
    }
}
