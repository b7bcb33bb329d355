package se.healthycities.themegroups.project.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.project.OverviewRow;
import se.healthycities.themegroups.project.ParticipationRow;
import se.healthycities.themegroups.project.ProjectOverview;
import se.healthycities.themegroups.project.ProjectReads;
import se.healthycities.themegroups.project.ProjectRow;

/** All projects and pilots for a spreadsheet; contacts and experiences are filled in for those who run the network. */
@ApplicationScoped
public class ProjectTable implements Table {
    private static final List<String> COLUMNS =
            List.of("status", "member", "project", "kind", "group", "from", "to", "contact", "experiences", "changed");

    private final ProjectOverview overview;
    private final Visitors visitors;

    @Inject
    public ProjectTable(ProjectOverview overview, Visitors visitors) {
        this.overview = overview;
        this.visitors = visitors;
    }

    @Override
    public List<String> columns(Locale language) {
        return COLUMNS.stream()
                .map(column -> Texts.get(ProjectTable.class, column, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        boolean details = visitors.current().coordinates();
        List<ProjectRow> all = new ArrayList<>();
        List<ProjectRow> page = overview.projects(ProjectReads.NEWEST, Long.MAX_VALUE);
        while (!page.isEmpty()) {
            all.addAll(page);
            ProjectRow last = page.get(page.size() - 1);
            page = page.size() < ProjectOverview.PAGE ? List.of() : overview.projects(last.from(), last.id());
        }
        return overview.lines(all).stream().map(line -> cells(line, details, language));
    }

    private static List<String> cells(OverviewRow line, boolean details, Locale language) {
        ProjectRow project = line.project();
        ParticipationRow part = line.part();
        return Arrays.asList(
                part == null ? null : Texts.get(ProjectTable.class, "status." + part.status(), language),
                part == null ? null : part.organisationName(),
                project.name(),
                Texts.get(ProjectTable.class, "kind." + project.kind(), language),
                project.spaceName(language),
                project.from().toString(),
                project.to() == null ? null : project.to().toString(),
                details && part != null ? part.contactName() : null,
                details && part != null ? part.experiences() : null,
                part == null ? null : Today.day(part.changedAt()).toString());
    }
}
