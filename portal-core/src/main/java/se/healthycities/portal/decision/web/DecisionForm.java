package se.healthycities.portal.decision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.IChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.decision.Candidate;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** What a decision says: title, text, days and who sees to it. The page says what becomes of it. */
public abstract class DecisionForm extends StatelessForm<Void> {
    private static final long serialVersionUID = 1L;

    private final TextField<String> called;
    private final TextArea<String> text;
    private final DayField decidedOn;
    private final DropDownChoice<Candidate> responsible;
    private final DayField due;
    private final DayField review;
    private final LocalDate today;

    /** @param plan what stands in the fields at first */
    protected DecisionForm(String id, DecisionFields plan, List<Candidate> candidates, LocalDate today) {
        super(id);
        this.today = today;
        called = new TextField<>("called", Model.of(plan.title()));
        text = new TextArea<>("text", Model.of(plan.text()));
        decidedOn = new DayField("decidedOn", plan.decidedOn());
        due = new DayField("due", plan.due());
        review = new DayField("review", plan.review());
        Candidate chosen = candidates.stream()
                .filter(one -> one.affiliation().equals(plan.responsible()))
                .findFirst()
                .orElse(null);
        responsible = new DropDownChoice<>("responsible", Model.of(chosen), candidates, new ByName());
        responsible.setNullValid(true).setMarkupId("responsible").setOutputMarkupId(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        called.setRequired(true)
                .add(StringValidator.maximumLength(DecisionPlan.TITLE))
                .setLabel(new ResourceModel("decisionForm.called"));
        text.add(StringValidator.maximumLength(DecisionPlan.TEXT)).setLabel(new ResourceModel("decisionForm.text"));
        decidedOn.setRequired(true).setLabel(new ResourceModel("decisionForm.decidedOn"));
        due.setLabel(new ResourceModel("decisionForm.due"));
        review.setLabel(new ResourceModel("decisionForm.review"));
        decidedOn.add(day -> {
            if (day.getValue().isAfter(today)) {
                decidedOn.error(getString("decisionForm.future"));
            }
        });
        add(called, new FieldError("calledError", called, "called"));
        add(text, new FieldError("textError", text, "text"));
        add(decidedOn, new FieldError("decidedOnError", decidedOn, "decided-on"));
        add(responsible);
        add(due, new FieldError("dueError", due, "due"), review, new FieldError("reviewError", review, "review"));
    }

    /** Days before the decision are no days to do it by. */
    @Override
    protected void onValidate() {
        LocalDate decided = decidedOn.getConvertedInput();
        Stream.of(due, review)
                .filter(day -> decided != null
                        && day.getConvertedInput() != null
                        && day.getConvertedInput().isBefore(decided))
                .forEach(day -> day.error(getString("decisionForm.before")));
    }

    protected final DecisionPlan plan(DecisionSource source) {
        Candidate chosen = responsible.getModelObject();
        return new DecisionPlan(
                called.getModelObject().strip(),
                Objects.requireNonNullElse(text.getModelObject(), "").strip(),
                decidedOn.getModelObject(),
                chosen == null ? null : chosen.affiliation(),
                due.getModelObject(),
                review.getModelObject(),
                source);
    }

    /** Shows title, text and day without letting them be changed, because minutes say them. */
    final void keepWords() {
        Stream.of(called, text, decidedOn)
                .forEach(field -> field.add(AttributeModifier.replace("readonly", "readonly")));
    }

    TextField<String> called() {
        return called;
    }

    /** Who sees to it, by name and organisation. */
    private static final class ByName implements IChoiceRenderer<Candidate> {
        private static final long serialVersionUID = 1L;

        @Override
        public Object getDisplayValue(Candidate one) {
            return one.name() + ", " + one.organisation();
        }

        @Override
        public String getIdValue(Candidate one, int index) {
            return one.affiliation().toString();
        }
    }
}
