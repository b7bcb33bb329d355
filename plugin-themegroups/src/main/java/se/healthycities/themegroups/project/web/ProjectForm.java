package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.focus.FocusReads;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.group.web.WordChoice;
import se.healthycities.themegroups.project.ChoiceRow;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectKind;
import se.healthycities.themegroups.project.ProjectPlan;
import se.healthycities.themegroups.project.ProjectRow;

/** The form of a project, new or known; what was typed stays when something has to be mended. */
abstract class ProjectForm extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private FocusReads areas;

    private WordChoice<ProjectKind> kind;
    private TextField<String> called;
    private TextArea<String> text;
    private TextArea<String> questions;
    private TextArea<String> partners;
    private DayField from;
    private DayField to;
    private DropDownChoice<ChoiceRow> focus;

    /** What somebody else has stored meanwhile, or null. */
    private ProjectRow meanwhile;

    ProjectForm(PageParameters parameters) {
        super(parameters);
    }

    /** All fields are right. */
    abstract void onPlan(ProjectPlan plan, RequestKey key, SeenVersion seen);

    /** @param said what stands in the fields at first, or null */
    void fields(ProjectRow said, String partnerLines, String back) {
        boolean known = said != null;
        kind = new WordChoice<>("kind", known ? said.kind() : ProjectKind.PROJECT, List.of(ProjectKind.values()));
        called = Inputs.line("called", known ? said.name() : "");
        called.setRequired(true);
        text = Inputs.text("text", known ? said.text() : "");
        questions = Inputs.text("questions", known ? said.questions() : "");
        partners = Inputs.text("partners", partnerLines);
        from = new DayField("from", known ? said.from() : visitor().today());
        from.setRequired(true).setLabel(new ResourceModel("from"));
        to = new DayField("to", known ? said.to() : null);
        to.setLabel(new ResourceModel("to"));
        List<ChoiceRow> choices = areas.inSpace(standing().space()).stream()
                .map(area -> new ChoiceRow(area.id(), area.name(language())))
                .toList();
        ChoiceRow chosen = choices.stream()
                .filter(row -> known && row.id().equals(said.focus()))
                .findFirst()
                .orElse(null);
        focus = Inputs.rows("focus", chosen, choices);
        RequestKey key = new RequestKey("key");
        SeenVersion seen =
                new SeenVersion("version", () -> meanwhile != null ? meanwhile.version() : known ? said.version() : 0);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                LocalDate first = from.getConvertedInput();
                LocalDate last = to.getConvertedInput();
                if (first != null && last != null && last.isBefore(first)) {
                    to.error(ProjectForm.this.getString("backwards"));
                }
            }

            @Override
            protected void onSubmit() {
                onPlan(plan(), key, seen);
            }
        };
        form.add(kind, called, new FieldError("calledError", called, "called"));
        form.add(text, new FieldError("textError", text, "text"));
        form.add(questions, new FieldError("questionsError", questions, "questions"));
        form.add(partners, new FieldError("partnersError", partners, "partners"));
        form.add(from, new FieldError("fromError", from, "from"), to, new FieldError("toError", to, "to"));
        form.add(focus, key, seen, new Href("cancel", back));
        WebMarkupContainer stored = new WebMarkupContainer("stored") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(meanwhile != null);
            }
        };
        stored.add(new Label("name", () -> meanwhile.name()));
        stored.add(new Label("html", () -> meanwhile.html()).setEscapeModelStrings(false));
        add(new Label("heading", new ResourceModel(known ? "change" : "begin")));
        add(new ErrorSummary("errors"), stored, form);
    }

    /** Somebody else has changed it: what is stored stands beside what was typed. */
    void meanwhile(ProjectRow now) {
        meanwhile = now;
        called.error(getString("meanwhile"));
    }

    private ProjectPlan plan() {
        return new ProjectPlan(
                kind.getModelObject(),
                Inputs.said(called),
                Inputs.said(text),
                Inputs.lines(questions),
                Inputs.lines(partners).stream().map(ProjectPlan.PartnerName::of).toList(),
                new Period(from.getModelObject(), to.getModelObject()),
                focus.getModelObject() == null ? null : focus.getModelObject().id());
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        trail.add(new Crumb(getString("all"), ProjectAddresses.all(path())));
        return trail;
    }
}
