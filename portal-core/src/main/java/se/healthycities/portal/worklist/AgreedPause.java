package se.healthycities.portal.worklist;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.time.Period;

/** The coordinator has spoken with a member that is silent: until that day nobody needs to ask again (N11). */
@Entity
@Table(schema = "core", name = "agreed_pauses")
public class AgreedPause {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @Embedded
    private Period period;

    private String note;

    protected AgreedPause() {}

    AgreedPause(Organisation organisation, Period period, String note) {
        this.organisation = organisation;
        this.period = period;
        this.note = note;
    }
}
