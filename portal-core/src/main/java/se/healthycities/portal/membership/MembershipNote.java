package se.healthycities.portal.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Free words beside a step of a membership; they may name people and are therefore erasable. */
@Entity
@Table(schema = "core", name = "membership_notes")
public class MembershipNote {
    @Id
    private Long stepId;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    private MembershipStep step;

    @Column(nullable = false)
    private String text;

    protected MembershipNote() {}

    MembershipNote(MembershipStep step, String text) {
        this.step = step;
        this.text = text;
    }
}
