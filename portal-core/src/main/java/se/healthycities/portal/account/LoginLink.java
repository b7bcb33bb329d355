package se.healthycities.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Person;

/**
 * A link by which somebody logs in once, within fifteen minutes, in the browser that asked for it. One that an unknown
 * address asked for has no person: it was written only so that both answers take equally long.
 */
@Entity
@Table(schema = "core", name = "login_links")
public class LoginLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Column(nullable = false, unique = true)
    private String tokenHash;

    @Column(nullable = false)
    private String browserHash;

    /** The local address that opens afterwards. */
    @Column(nullable = false)
    private String destination;

    @Column(nullable = false)
    private Instant askedAt;

    private Instant usedAt;

    protected LoginLink() {}

    LoginLink(Person person, String tokenHash, String browserHash, String destination, Instant askedAt) {
        this.person = person;
        this.tokenHash = tokenHash;
        this.browserHash = browserHash;
        this.destination = destination;
        this.askedAt = askedAt;
    }

    Person getPerson() {
        return person;
    }

    String getBrowserHash() {
        return browserHash;
    }

    String getDestination() {
        return destination;
    }
}
