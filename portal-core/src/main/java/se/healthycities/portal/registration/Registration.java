package se.healthycities.portal.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Capacity;

/**
 * Somebody's place at an occasion, or in the line for one. It is confirmed where somebody signed up by mail only, asked for where
 * the organiser answers, seated or queued; a free seat is offered to the first in line and held until the answer. Whoever
 * cancels, declines or lets an offer pass has left for good: coming back is a new registration. After some time the names go
 * and the row stays for the numbers.
 */
@Entity
@Table(schema = "core", name = "registrations")
public class Registration {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long occasionId;
    private Long personId;
    private Long affiliationId;
    private Long organisationId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String name;
    private String email;
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttendanceMode mode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RegistrationState state;

    private Long turn;
    private Instant offeredUntil;
    private boolean listed;
    private boolean reminded = true;
    private Instant madeAt;
    private Long madeById;
    private Instant endedAt;
    private UUID requestKey;

    protected Registration() {}

    Registration(long occasion, Participant who, Wish wish, Instant now, Long madeBy, UUID key) {
        this.occasionId = occasion;
        this.personId = who.person();
        this.affiliationId = who.affiliation();
        this.organisationId = who.organisation();
        this.capacity = who.capacity();
        this.name = who.name();
        this.email = who.email();
        this.language = who.language();
        this.mode = wish.mode();
        this.listed = wish.listed();
        this.state = RegistrationState.UNCONFIRMED;
        this.madeAt = now;
        this.madeById = madeBy;
        this.requestKey = key;
    }

    void seat() {
        state = RegistrationState.REGISTERED;
        turn = null;
        offeredUntil = null;
    }

    /** @param place larger than that of everybody who waits already */
    void queue(long place) {
        state = RegistrationState.WAITING;
        turn = place;
        offeredUntil = null;
    }

    void ask() {
        state = RegistrationState.ASKED;
    }

    void offer(Instant until) {
        state = RegistrationState.OFFERED;
        turn = null;
        offeredUntil = until;
    }

    /** @param how CANCELLED, DECLINED or EXPIRED */
    void end(RegistrationState how, Instant now) {
        state = how;
        turn = null;
        offeredUntil = null;
        endedAt = now;
    }

    void wish(AttendanceMode newMode, boolean newListed) {
        mode = newMode;
        listed = newListed;
    }

    /** Whoever agreed to be named did so for fewer readers. */
    void unlist() {
        listed = false;
    }

    void quiet() {
        reminded = false;
    }

    /** The organiser moves somebody who waits. */
    void move(long place) {
        turn = place;
    }

    public Long getId() {
        return id;
    }

    public long getOccasionId() {
        return occasionId;
    }

    public Long getPersonId() {
        return personId;
    }

    Long getOrganisationId() {
        return organisationId;
    }

    Capacity getCapacity() {
        return capacity;
    }

    String getName() {
        return name;
    }

    String getEmail() {
        return email;
    }

    String getLanguage() {
        return language;
    }

    public AttendanceMode getMode() {
        return mode;
    }

    public RegistrationState getState() {
        return state;
    }

    public Long getTurn() {
        return turn;
    }

    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    boolean isListed() {
        return listed;
    }

    Long getMadeById() {
        return madeById;
    }
}
