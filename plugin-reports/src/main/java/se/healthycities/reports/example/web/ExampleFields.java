package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.RangeValidator;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.reports.example.Evidence;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.ExampleTexts;
import se.healthycities.reports.example.Progress;

/** What an example says, in few fields: what was wrong, what was done, what it gave, and how well that is known (C15). */
class ExampleFields extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryReads directory;

    @Inject
    private Today today;

    private final ExamplePlan said;
    private TextField<String> called;
    private DropDownChoice<String> theme;
    private TextArea<String> problem;
    private TextArea<String> done;
    private TextArea<String> effect;
    private TextArea<String> cost;
    private TextArea<String> failed;
    private CheckBox released;
    private DropDownChoice<Progress> progress;
    private DropDownChoice<Evidence> evidence;
    private TextField<Integer> since;
    private TextField<String> evaluation;
    private TextField<String> film;

    /** @param said what stands in them at first, or null */
    ExampleFields(String id, ExamplePlan said) {
        super(id);
        this.said = said;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean known = said != null;
        called = new TextField<>("called", Model.of(known ? said.title() : ""));
        theme = theme();
        problem = text("problem", known ? said.problem() : "");
        done = text("done", known ? said.done() : "");
        effect = text("effect", known ? said.effect() : "");
        cost = text("cost", known ? said.cost() : "");
        failed = text("failed", known ? said.failed() : "");
        released = new CheckBox("released", Model.of(known && said.failedReleased()));
        progress = choice(
                "progress",
                known ? said.progress() : null,
                List.of(Progress.values()),
                value -> ExampleTexts.progress(value, getLocale()));
        evidence = choice(
                "evidence",
                known ? said.evidence() : Evidence.EXPERIENCE,
                List.of(Evidence.values()),
                value -> ExampleTexts.evidence(value, getLocale()));
        since = new TextField<>("since", Model.of(known ? said.since() : null), Integer.class);
        since.add(RangeValidator.range(ExamplePlan.FIRST, today.date().getYear() + 1));
        evaluation = link("evaluation", known ? said.evaluation() : null);
        film = link("film", known ? said.film() : null);
        called.setRequired(true).add(StringValidator.maximumLength(ExamplePlan.LINE));
        problem.setRequired(true);
        done.setRequired(true);
        progress.setNullValid(true);
        evidence.setRequired(true);
        List.<FormComponent<?>>of(
                        called, theme, problem, done, effect, cost, failed, progress, evidence, since, evaluation, film)
                .forEach(this::place);
        add(released.setMarkupId("released").setOutputMarkupId(true));
    }

    /** With its label and the place for what has to be mended. */
    private void place(FormComponent<?> field) {
        String id = field.getId();
        field.setLabel(new ResourceModel("exampleFields." + id));
        add(field, new FieldError(id + "Error", field, id));
    }

    private DropDownChoice<String> theme() {
        List<SubjectRow> subjects = directory.subjects();
        DropDownChoice<String> field = choice(
                "theme",
                said == null ? null : said.theme(),
                subjects.stream().map(SubjectRow::key).toList(),
                key -> subjects.stream()
                        .filter(subject -> subject.key().equals(key))
                        .map(subject -> subject.name(getLocale()))
                        .findFirst()
                        .orElse(key));
        field.setRequired(true);
        return field;
    }

    private <T extends Serializable> DropDownChoice<T> choice(
            String id, T chosen, List<T> values, Function<T, String> words) {
        List<Named> names = values.stream()
                .map(value -> new Named(value.toString(), words.apply(value)))
                .toList();
        return new DropDownChoice<>(id, Model.of(chosen), values, new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(T value) {
                return names.stream()
                        .filter(name -> name.key().equals(value.toString()))
                        .map(Named::words)
                        .findFirst()
                        .orElse("");
            }

            @Override
            public String getIdValue(T value, int index) {
                return value.toString();
            }
        });
    }

    /** A choice and the words for it. */
    private record Named(String key, String words) implements Serializable {}

    private static TextArea<String> text(String id, String value) {
        TextArea<String> field = new TextArea<>(id, Model.of(value));
        field.add(StringValidator.maximumLength(ExamplePlan.TEXT));
        return field;
    }

    private static TextField<String> link(String id, String value) {
        return SecureLink.field(id, value, "exampleFields.linkWrong");
    }

    ExamplePlan plan() {
        return new ExamplePlan(
                called.getModelObject().strip(),
                theme.getModelObject(),
                words(problem),
                words(done),
                words(effect),
                words(cost),
                words(failed),
                Boolean.TRUE.equals(released.getModelObject()),
                progress.getModelObject(),
                evidence.getModelObject(),
                since.getModelObject(),
                evaluation.getModelObject(),
                film.getModelObject());
    }

    private static String words(FormComponent<String> field) {
        String typed = field.getModelObject();
        return typed == null ? "" : typed.strip();
    }

    /** Says above the typed text that somebody else was first. */
    void overtaken() {
        called.error(getString("exampleFields.overtaken"));
    }
}
