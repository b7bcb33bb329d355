package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.time.Today;

/** What pages read about projects; the gate has said before that the visitor may. */
@ApplicationScoped
public class ProjectReads {
    /** Later than any project; the first page of the overview begins before it. */
    public static final LocalDate NEWEST = LocalDate.of(9999, 1, 1);

    private static final int MOST_CHOICES = 200;

    private final ProjectQueries queries;
    private final Today today;

    @Inject
    public ProjectReads(ProjectQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** All of a group, the latest to begin first, those that are over among them. */
    public List<ProjectRow> inSpace(long space) {
        return queries.inSpace(space);
    }

    /** Empty when it lives in another space. */
    public Optional<ProjectRow> one(long id, String path) {
        return queries.one(id, path).stream().findFirst();
    }

    /** The projects of which a member may know, the newest first, before the given key. */
    public List<ProjectRow> known(Readable reader, LocalDate before, long id, int most) {
        return queries.known(reader.person(), reader.plugins(), reader.today(), before, id, most);
    }

    /** In the order in which they were named. */
    public List<PartnerRow> partners(long project) {
        return queries.partners(project);
    }

    /** One line for each partner, as a form shows them. */
    public String partnerLines(long project) {
        return queries.partners(project).stream()
                .map(partner -> partner.said().line())
                .collect(Collectors.joining("\n"));
    }

    /** The members that take part, by name. */
    public List<ParticipationRow> participations(long project) {
        return queries.participations(project);
    }

    /** Of several projects at once. */
    public Map<Long, List<ParticipationRow>> participations(List<ProjectRow> projects) {
        return projects.isEmpty()
                ? Map.of()
                : queries.participations(projects.stream().map(ProjectRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ParticipationRow::project));
    }

    /** Empty when it is of another project, or of one in another space. */
    public Optional<ParticipationRow> participation(long id, long project, String path) {
        return queries.participation(id, project, path).stream().findFirst();
    }

    /** What came of a project, the newest first. */
    public List<ResultRow> results(long project) {
        return queries.results(project);
    }

    /** Member organisations that do not take part yet. */
    public List<ChoiceRow> members(long project) {
        return queries.members(project, today.date());
    }

    /** Who sits in the group today: one of them answers for a member's part. */
    public List<ChoiceRow> seated(long space) {
        return queries.seated(space, today.date());
    }

    /** The files of a group by name, at most 200. */
    public List<ChoiceRow> files(long space) {
        return queries.files(space, MOST_CHOICES);
    }
}
