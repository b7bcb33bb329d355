package se.healthycities.portal.account;

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
import se.healthycities.portal.person.Person;

/** That a person agreed to a version of a text: when, how, and until when. The row stays after it was withdrawn. */
@Entity
@Table(schema = "core", name = "consents")
public class Consent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ConsentText text;

    @Column(nullable = false)
    private Instant givenAt;

    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentWay how;

    protected Consent() {}

    public Consent(Person person, ConsentText text, Instant givenAt, ConsentWay how) {
        this.person = person;
        this.text = text;
        this.givenAt = givenAt;
        this.how = how;
    }

    /** Takes the consent back; a second time changes nothing. */
    void withdraw(Instant at) {
        withdrawnAt = withdrawnAt == null ? at : withdrawnAt;
    }

    public Long getId() {
        return id;
    }

    public ConsentText getText() {
        return text;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
