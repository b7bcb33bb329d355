package se.healthycities.themegroups.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/** That somebody was invited into a group because of a profession. It is sent once, answered by a link, and kept for a year. */
@Entity(name = "themegroups_GroupInvitation")
@Table(schema = "themegroups", name = "profession_invitations")
public class GroupInvitation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    @Column(nullable = false)
    private String profession;

    @Column(nullable = false)
    private Instant sentAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sent_by")
    private Affiliation sentBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvitationAnswer answer = InvitationAnswer.WAITING;

    private Instant answeredAt;

    protected GroupInvitation() {}

    public GroupInvitation(
            Space space, Affiliation affiliation, String profession, Affiliation sentBy, Instant sentAt) {
        this.space = space;
        this.affiliation = affiliation;
        this.profession = profession;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    void answer(InvitationAnswer given, Instant now) {
        answer = given;
        answeredAt = now;
    }

    public Long getId() {
        return id;
    }

    Space getSpace() {
        return space;
    }

    Affiliation getAffiliation() {
        return affiliation;
    }

    boolean waits() {
        return answer == InvitationAnswer.WAITING;
    }
}
