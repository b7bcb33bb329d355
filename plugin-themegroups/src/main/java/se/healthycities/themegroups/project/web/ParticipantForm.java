package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.group.web.WordChoice;
import se.healthycities.themegroups.project.ChoiceRow;
import se.healthycities.themegroups.project.ParticipationPlan;
import se.healthycities.themegroups.project.ParticipationRow;
import se.healthycities.themegroups.project.ParticipationStatus;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectReads;
import se.healthycities.themegroups.project.ProjectRow;

/** What is said about a member's part in a project: how far, who answers for it, and what it gave. */
abstract class ParticipantForm extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectReads projects;

    private ProjectRow project;
    private WordChoice<ParticipationStatus> status;
    private DropDownChoice<ChoiceRow> contact;
    private TextArea<String> experiences;

    ParticipantForm(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        project = found(projects.one(number("project"), path()));
        super.onInitialize();
    }

    final ProjectRow project() {
        return project;
    }

    final ProjectReads projects() {
        return projects;
    }

    final String back() {
        return ProjectAddresses.one(path(), project.id(), project.name());
    }

    /**
     * Adds the fields.
     *
     * @param said what stands in them at first, or null
     */
    final void fields(StatelessForm<Void> form, ParticipationRow said) {
        ParticipationStatus now = said == null ? ParticipationStatus.PLANNED : said.status();
        status = new WordChoice<>("status", now, List.of(ParticipationStatus.values()));
        List<ChoiceRow> people = new ArrayList<>(projects.seated(standing().space()));
        ChoiceRow chosen = people.stream()
                .filter(row -> said != null && row.id().equals(said.contact()))
                .findFirst()
                .orElse(null);
        contact = Inputs.rows("contact", chosen, people);
        experiences = Inputs.text("experiences", said == null ? "" : said.experiences());
        form.add(status, contact);
        form.add(experiences, new FieldError("experiencesError", experiences, "experiences"));
        form.add(new Href("cancel", back()));
    }

    final ParticipationPlan plan() {
        ChoiceRow who = contact.getModelObject();
        return new ParticipationPlan(status.getModelObject(), who == null ? null : who.id(), Inputs.said(experiences));
    }

    final void meanwhile(String words) {
        experiences.error(words);
    }

    @Override
    protected Crumb above() {
        return new Crumb(project.name(), back());
    }
}
