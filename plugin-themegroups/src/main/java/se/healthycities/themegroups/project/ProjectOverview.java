package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.healthycities.portal.space.Reading;

/** All projects and pilots of the network by how far they have come (INV-151, INV-211): two statements a page. */
@ApplicationScoped
public class ProjectOverview {
    /** Projects on one page. */
    public static final int PAGE = 50;

    private static final Comparator<OverviewRow> BY_STATUS = Comparator.comparing(
            row -> row.part() == null ? null : row.part().status(),
            Comparator.nullsLast(Comparator.<ParticipationStatus>naturalOrder()));

    private final ProjectReads projects;
    private final Reading reading;

    @Inject
    public ProjectOverview(ProjectReads projects, Reading reading) {
        this.projects = projects;
        this.reading = reading;
    }

    /** The projects of which the visitor may know that come after the given key, the newest first. */
    public List<ProjectRow> projects(LocalDate before, long id) {
        return projects.known(reading.today(), before, id, PAGE);
    }

    /** One line for each member's part in these projects, by status. */
    public List<OverviewRow> lines(List<ProjectRow> of) {
        Map<Long, List<ParticipationRow>> parts = projects.participations(of);
        List<OverviewRow> lines = new ArrayList<>();
        for (ProjectRow project : of) {
            List<ParticipationRow> taking = parts.getOrDefault(project.id(), List.of());
            taking.forEach(part -> lines.add(new OverviewRow(project, part)));
            if (taking.isEmpty()) {
                lines.add(new OverviewRow(project, null));
            }
        }
        lines.sort(BY_STATUS);
        return lines;
    }
}
