package se.healthycities.themegroups.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.themegroups.group.Contribution;

/** What came of a project, in words, as a file of the group, or as a page elsewhere; it is written once and stays. */
@Entity(name = "themegroups_ProjectResult")
@Table(schema = "themegroups", name = "project_results")
public class ProjectResult extends Contribution {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Project project;

    @Column(nullable = false)
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    private SharedFile file;

    private String link;

    @Column(nullable = false)
    private UUID requestKey;

    protected ProjectResult() {}

    public ProjectResult(
            Project project,
            ResultPlan plan,
            String asHtml,
            SharedFile file,
            Affiliation author,
            Instant now,
            UUID key) {
        super(author, plan.text(), asHtml, now);
        this.project = project;
        this.title = plan.title();
        this.file = file;
        this.link = plan.link();
        this.requestKey = key;
    }
}
