package se.healthycities.themegroups.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.themegroups.group.Versioned;

/**
 * What makes an occasion of a group a study visit: where one meets, which way one goes, who leads and what to bring. Before it
 * people read where to be; after it those who came along write down what they take home.
 */
@Entity(name = "themegroups_StudyVisit")
@Table(schema = "themegroups", name = "study_visits")
public class StudyVisit extends Versioned {
    @Id
    private Long occasionId;

    @Column(nullable = false)
    private String meetingPoint;

    /** One point a line. */
    @Column(nullable = false)
    private String route;

    @Column(nullable = false)
    private String bring;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation leader;

    private String leaderName;
    private Integer most;

    protected StudyVisit() {}

    public StudyVisit(long occasion) {
        this.occasionId = occasion;
    }

    /** Says all of it anew. */
    public StudyVisit say(VisitPlan plan, Affiliation who, Affiliation by, Instant now) {
        meetingPoint = plan.meetingPoint();
        route = String.join("\n", plan.route());
        bring = plan.bring();
        leader = who;
        leaderName = who == null ? plan.leaderName() : null;
        most = plan.most();
        changed(by, now);
        return this;
    }
}
