package se.healthycities.themegroups.focus;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Period;
import se.healthycities.themegroups.group.Versioned;

/**
 * What a group works on for a time. Whoever leads the group says when it begins; discussions and occasions are tied to it
 * while it lasts; it ends by a date and stays readable among the earlier ones. One at a time may be the main focus.
 */
@Entity(name = "themegroups_FocusArea")
@Table(schema = "themegroups", name = "focus_areas")
public class FocusArea extends Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private String name;

    private String nameEnglish;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @Embedded
    private Period period;

    private boolean main;
    private int place;

    @Column(nullable = false)
    private UUID requestKey;

    protected FocusArea() {}

    public FocusArea(Space space, FocusPlan plan, String asHtml, Affiliation by, Instant now, UUID requestKey) {
        this.space = space;
        this.requestKey = requestKey;
        say(plan, asHtml, by, now);
    }

    /** Says all of it anew. */
    void say(FocusPlan plan, String asHtml, Affiliation by, Instant now) {
        name = plan.name();
        nameEnglish = plan.nameEnglish();
        text = plan.text();
        html = asHtml;
        period = plan.period();
        main = plan.main();
        place = plan.place();
        changed(by, now);
    }

    /** Ends it: the given day is its last. */
    void end(LocalDate lastDay, Affiliation by, Instant now) {
        period = period.until(lastDay);
        changed(by, now);
    }

    /** Another one is the main focus now. */
    void stepBack() {
        main = false;
        nextVersion();
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public Period getPeriod() {
        return period;
    }
}
