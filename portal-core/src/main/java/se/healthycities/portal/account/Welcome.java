package se.healthycities.portal.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A newcomer has put the welcome away. */
@Entity
@Table(schema = "core", name = "welcomes")
public class Welcome {
    @Id
    @jakarta.persistence.Column(name = "person_id")
    private Long person;

    private Instant dismissedAt;

    protected Welcome() {}

    Welcome(long person, Instant dismissedAt) {
        this.person = person;
        this.dismissedAt = dismissedAt;
    }

    public Long getPerson() {
        return person;
    }
}
