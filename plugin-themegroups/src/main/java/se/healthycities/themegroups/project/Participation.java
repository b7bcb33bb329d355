package se.healthycities.themegroups.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.themegroups.group.Versioned;

/**
 * A member's part in a project. It is planned, runs, and is finished or left; whoever answers for it there writes what it
 * gave while it lasts.
 */
@Entity(name = "themegroups_Participation")
@Table(schema = "themegroups", name = "participations")
public class Participation extends Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ParticipationStatus status;

    /** Null while nobody answers for it. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation contact;

    @Column(nullable = false)
    private String experiences;

    @Column(nullable = false)
    private String html;

    protected Participation() {}

    public Participation(Project project, Organisation organisation) {
        this.project = project;
        this.organisation = organisation;
    }

    /** @param told Markdown, empty when nothing has been told yet */
    public Participation say(
            ParticipationStatus now, Affiliation who, String told, String asHtml, Affiliation by, Instant at) {
        status = now;
        contact = who;
        experiences = told;
        html = asHtml;
        changed(by, at);
        return this;
    }

    public Long getId() {
        return id;
    }

    Project getProject() {
        return project;
    }

    Organisation getOrganisation() {
        return organisation;
    }
}
