package se.healthycities.portal.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How one registers for an occasion: from when to when, how many seats, for whom. An occasion without such a row takes no
 * registrations. Whoever changes something about its seats locks this row first, so that two never take the last one (A2).
 */
@Entity
@Table(schema = "core", name = "registration_rules")
public class RegistrationRules {
    @Id
    private Long occasionId;

    private Instant opensAt;
    private Instant closesAt;
    private Integer seatsOnSite;
    private Integer seatsRemote;
    private Integer perOrganisation;
    private Integer electedPerOrganisation;
    private Integer officialsPerOrganisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Entrance entrance;

    private int offerHours;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ListVisibility list;

    private int monthsKept;

    @Column(nullable = false)
    private String reminders;

    private boolean openingTold;
    private Instant datedAt;
    private LocalDate hostToldFor;

    protected RegistrationRules() {}

    public RegistrationRules(long occasion, RulesDetails details) {
        this.occasionId = occasion;
        set(details);
    }

    void set(RulesDetails details) {
        opensAt = details.window().opensAt();
        closesAt = details.window().closesAt();
        seatsOnSite = details.seats().onSite();
        seatsRemote = details.seats().remote();
        perOrganisation = details.limits().all();
        electedPerOrganisation = details.limits().elected();
        officialsPerOrganisation = details.limits().officials();
        entrance = details.entrance();
        offerHours = details.offerHours();
        list = details.list();
        monthsKept = details.monthsKept();
        reminders = RulesDetails.written(details.reminders());
    }

    RulesDetails details() {
        return new RulesDetails(
                new RulesDetails.Window(opensAt, closesAt),
                new RulesDetails.Seats(seatsOnSite, seatsRemote),
                new RulesDetails.Limits(perOrganisation, electedPerOrganisation, officialsPerOrganisation),
                entrance,
                offerHours,
                list,
                monthsKept,
                RulesDetails.read(reminders));
    }

    /** The occasion is on another day: what was due for the old one is not sent any more. */
    void dated(Instant now) {
        datedAt = now;
    }

    /** @return false when the opening had been told before */
    boolean tellOpening() {
        boolean first = !openingTold;
        openingTold = true;
        return first;
    }

    /** @return false when the organisers have the list for this day already */
    boolean tellHosts(LocalDate firstDay) {
        boolean first = !firstDay.equals(hostToldFor);
        hostToldFor = firstDay;
        return first;
    }

    Instant getDatedAt() {
        return datedAt;
    }
}
