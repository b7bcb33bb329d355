package se.healthycities.themegroups.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Affiliation;

/** What came of a project, in words, as a file of the group, or as a page elsewhere; it is written once and stays. */
@Entity(name = "themegroups_ProjectResult")
@Table(schema = "themegroups", name = "project_results")
public class ProjectResult {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Project project;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @ManyToOne(fetch = FetchType.LAZY)
    private SharedFile file;

    private String link;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private Instant writtenAt;

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
        this.project = project;
        this.title = plan.title();
        this.text = plan.text();
        this.html = asHtml;
        this.file = file;
        this.link = plan.link();
        this.author = author;
        this.writtenAt = now;
        this.requestKey = key;
    }

    public Long getId() {
        return id;
    }
}
