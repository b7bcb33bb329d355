package se.healthycities.portal.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** When and by whom the words of a post were taken away, in which role and why; an author needs no reason. */
@Embeddable
public class Hiding {
    @Column(name = "hidden_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hidden_by_id")
    private Affiliation by;

    @Enumerated(EnumType.STRING)
    @Column(name = "hidden_as")
    private HiddenBy role;

    @Column(name = "hidden_reason")
    private String reason;

    protected Hiding() {}

    public Hiding(Instant at, Affiliation by, HiddenBy role, String reason) {
        this.at = at;
        this.by = by;
        this.role = role;
        this.reason = reason;
    }

    public Instant getAt() {
        return at;
    }
}
