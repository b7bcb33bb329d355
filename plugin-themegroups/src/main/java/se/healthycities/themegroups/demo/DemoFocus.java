package se.healthycities.themegroups.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Period;
import se.healthycities.themegroups.focus.FocusArea;
import se.healthycities.themegroups.focus.FocusPlan;
import se.healthycities.themegroups.project.Participation;
import se.healthycities.themegroups.project.ParticipationStatus;
import se.healthycities.themegroups.project.Project;
import se.healthycities.themegroups.project.ProjectKind;
import se.healthycities.themegroups.project.ProjectPlan;
import se.healthycities.themegroups.project.ProjectPlan.PartnerName;
import se.healthycities.themegroups.project.ProjectResult;
import se.healthycities.themegroups.project.ResultPlan;

/** What the groups of the demo network work on: focus areas with earlier ones, a piece of research, and pilots. */
@ApplicationScoped
public class DemoFocus implements DemoPart {
    private static final Map<String, String> PARTNERS =
            Map.of("Umeå universitet", "umea-universitet", "Folkhälsomyndigheten", "folkhalsomyndigheten");

    private final Markdown markdown;

    @Inject
    public DemoFocus(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void load(DemoNetwork network) {
        network.rows("focus_areas_demo").forEach(row -> area(network, row));
        Map<String, Project> projects = new HashMap<>();
        network.rows("projects_demo")
                .forEach(row -> project(network, row).ifPresent(made -> projects.put(row.get("project_key"), made)));
        network.rows("participations_demo").forEach(row -> participation(network, row, projects));
        network.rows("results_demo").forEach(row -> result(network, row, projects));
    }

    private void area(DemoNetwork network, CSVRecord row) {
        network.space("group:" + row.get("group_key")).ifPresent(space -> {
            FocusPlan plan = new FocusPlan(
                    row.get("name_sv"),
                    DemoNetwork.cell(row, "name_en"),
                    row.get("text_sv"),
                    new Period(network.day(row, "from_offset"), network.day(row, "to_offset")),
                    row.get("main").equals("yes"),
                    Integer.parseInt(row.get("place")));
            Affiliation by = network.affiliation(row.get("person_key"));
            String html = markdown.toHtml(plan.text());
            network.save(new FocusArea(
                    space, plan, html, by, network.moment(network.baseDay(), null), key("focus", plan.name())));
        });
    }

    private Optional<Project> project(DemoNetwork network, CSVRecord row) {
        Optional<Space> space = network.space("group:" + row.get("group_key"));
        return space.map(home -> {
            ProjectPlan plan = new ProjectPlan(
                    ProjectKind.valueOf(row.get("kind")),
                    row.get("name_sv"),
                    row.get("text_sv"),
                    parts(row, "questions_sv"),
                    parts(row, "partners_sv").stream().map(PartnerName::of).toList(),
                    new Period(day(network, row, "from"), day(network, row, "to")),
                    null);
            Project project = new Project(home, key("project", plan.name()));
            Affiliation by = network.affiliation(row.get("person_key"));
            project.say(plan, markdown.toHtml(plan.text()), null, by, network.moment(network.baseDay(), null));
            plan.partners()
                    .forEach(partner -> project.with(network.organisation(PARTNERS.get(partner.name())), partner));
            return network.save(project);
        });
    }

    private void participation(DemoNetwork network, CSVRecord row, Map<String, Project> projects) {
        Project project = projects.get(row.get("project_key"));
        if (project == null) {
            return;
        }
        Organisation organisation = network.organisation(row.get("org_key"));
        String person = DemoNetwork.cell(row, "person_key");
        Affiliation contact = person == null ? null : network.affiliation(person);
        String told = row.get("experiences_sv");
        network.save(new Participation(project, organisation)
                .say(
                        ParticipationStatus.valueOf(row.get("status")),
                        contact,
                        told,
                        markdown.toHtml(told),
                        contact,
                        network.moment(network.day(row, "offset"), null)));
    }

    private void result(DemoNetwork network, CSVRecord row, Map<String, Project> projects) {
        Project project = projects.get(row.get("project_key"));
        if (project != null) {
            ResultPlan plan = new ResultPlan(row.get("title_sv"), row.get("text_sv"), null, null);
            network.save(new ProjectResult(
                    project,
                    plan,
                    markdown.toHtml(plan.text()),
                    null,
                    network.affiliation(row.get("person_key")),
                    network.moment(network.day(row, "offset"), null),
                    key("result", plan.title())));
        }
    }

    private static LocalDate day(DemoNetwork network, CSVRecord row, String which) {
        String date = DemoNetwork.cell(row, which + "_date");
        return date == null ? network.day(row, which + "_offset") : LocalDate.parse(date);
    }

    static List<String> parts(CSVRecord row, String column) {
        String cell = DemoNetwork.cell(row, column);
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }

    static UUID key(String kind, String name) {
        return UUID.nameUUIDFromBytes(("demo-" + kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
