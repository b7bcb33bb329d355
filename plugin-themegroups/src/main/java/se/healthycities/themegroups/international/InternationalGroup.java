package se.healthycities.themegroups.international;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.themegroups.group.Versioned;

/** That a group is led outside of the network, and by whom: ours sit there and tell the others at home in short notes. */
@Entity(name = "themegroups_InternationalGroup")
@Table(schema = "themegroups", name = "international_groups")
public class InternationalGroup extends Versioned {
    @Id
    private Long spaceId;

    @Column(nullable = false)
    private String ledBy;

    @Column(nullable = false)
    private String leadContact;

    @Column(nullable = false)
    private String leadEmail;

    @Column(nullable = false)
    private String address;

    protected InternationalGroup() {}

    public InternationalGroup(long space) {
        this.spaceId = space;
    }

    /** Says all of it anew. */
    public InternationalGroup say(LeadPlan plan, Affiliation by, Instant now) {
        ledBy = plan.ledBy();
        leadContact = plan.contact();
        leadEmail = plan.email();
        address = plan.address();
        changed(by, now);
        return this;
    }
}
