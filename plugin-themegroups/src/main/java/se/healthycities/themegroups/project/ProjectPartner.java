package se.healthycities.themegroups.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.healthycities.portal.organisation.Organisation;

/** An agency, a university or somebody else with whom a project is done; linked where the register knows the name. */
@Entity(name = "themegroups_ProjectPartner")
@Table(schema = "themegroups", name = "project_partners")
public class ProjectPartner {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Project project;

    private int place;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Column(nullable = false)
    private String name;

    private String role;

    protected ProjectPartner() {}

    ProjectPartner(Project project, int place, Organisation organisation, ProjectPlan.PartnerName partner) {
        this.project = project;
        this.place = place;
        this.organisation = organisation;
        this.name = partner.name();
        this.role = partner.role();
    }
}
