package se.healthycities.themegroups.project;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Period;
import se.healthycities.themegroups.focus.FocusArea;
import se.healthycities.themegroups.group.Versioned;

/**
 * Something that a group tries or finds out for a time, with partners from outside and members that take part. It asks
 * questions at its start, gathers experiences while it lasts, and ends by a date with results that stay readable.
 */
@Entity(name = "themegroups_Project")
@Table(schema = "themegroups", name = "projects")
public class Project extends Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProjectKind kind;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    /** One a line. */
    @Column(nullable = false)
    private String questions;

    @Embedded
    private Period period;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "focus_area_id")
    private FocusArea focus;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProjectPartner> partners = new ArrayList<>();

    @Column(nullable = false)
    private UUID requestKey;

    protected Project() {}

    public Project(Space space, UUID requestKey) {
        this.space = space;
        this.requestKey = requestKey;
    }

    /** Says all of it anew. */
    public Project say(ProjectPlan plan, String asHtml, FocusArea area, Affiliation by, Instant now) {
        kind = plan.kind();
        name = plan.name();
        text = plan.text();
        html = asHtml;
        questions = String.join("\n", plan.questions());
        period = plan.period();
        focus = area;
        changed(by, now);
        return this;
    }

    /** @param organisation of the register, or null for somebody who is not in it */
    public void with(Organisation organisation, ProjectPlan.PartnerName partner) {
        partners.add(new ProjectPartner(this, partners.size() + 1, organisation, partner));
    }

    void withNobody() {
        partners.clear();
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }
}
