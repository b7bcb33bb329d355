package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.themegroups.focus.FocusReads;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.group.web.PlannedForm;
import se.healthycities.themegroups.group.web.WordChoice;
import se.healthycities.themegroups.project.ChoiceRow;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectKind;
import se.healthycities.themegroups.project.ProjectPlan;
import se.healthycities.themegroups.project.ProjectRow;

/** The form of a project, new or known. */
abstract class ProjectForm extends PlannedForm<ProjectRow> {
    private static final long serialVersionUID = 1L;

    @Inject
    private FocusReads areas;

    private WordChoice<ProjectKind> kind;
    private TextArea<String> questions;
    private TextArea<String> partners;
    private DropDownChoice<ChoiceRow> focus;

    ProjectForm(PageParameters parameters) {
        super(parameters);
    }

    /** @param said what stands in the fields at first, or null */
    final void fields(ProjectRow said, String partnerLines, String back) {
        boolean known = said != null;
        begin(said);
        kind = new WordChoice<>("kind", known ? said.kind() : ProjectKind.PROJECT, List.of(ProjectKind.values()));
        questions = Inputs.text("questions", known ? said.questions() : "");
        partners = Inputs.text("partners", partnerLines);
        List<ChoiceRow> choices = areas.inSpace(standing().space()).stream()
                .map(area -> new ChoiceRow(area.id(), area.name(language())))
                .toList();
        ChoiceRow chosen = choices.stream()
                .filter(row -> known && row.id().equals(said.focus()))
                .findFirst()
                .orElse(null);
        focus = Inputs.rows("focus", chosen, choices);
        show(back, called(), text(), questions, partners, from(), to()).add(kind, focus);
    }

    final ProjectPlan plan() {
        return new ProjectPlan(
                kind.getModelObject(),
                Inputs.said(called()),
                Inputs.said(text()),
                Inputs.lines(questions),
                Inputs.lines(partners).stream().map(ProjectPlan.PartnerName::of).toList(),
                period(),
                focus.getModelObject() == null ? null : focus.getModelObject().id());
    }

    @Override
    protected Crumb above() {
        return new Crumb(getString("all"), ProjectAddresses.all(path()));
    }
}
