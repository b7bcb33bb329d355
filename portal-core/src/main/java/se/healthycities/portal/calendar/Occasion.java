package se.healthycities.portal.calendar;

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
import java.time.LocalDate;
import java.time.LocalTime;
import se.healthycities.portal.space.Space;

/** Something that people come to: a meeting of a group, a seminar of a series, the annual meeting. */
@Entity
@Table(schema = "core", name = "occasions")
public class Occasion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private String key;

    /** The plugin whose season decides about it. */
    @Column(nullable = false)
    private String owner;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private LocalDate firstDay;

    @Column(nullable = false)
    private LocalDate lastDay;

    private LocalTime startTime;
    private LocalTime endTime;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Precision precision;

    private String place;
    private String mode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OccasionStatus status;

    @Column(nullable = false)
    private String audience;

    private Integer part;
    private Integer capacity;
    private int registered;
    private int waiting;

    protected Occasion() {}

    public Occasion(String key, String owner, Space space, String title, String kind, OccasionStatus status) {
        this.key = key;
        this.owner = owner;
        this.space = space;
        this.title = title;
        this.kind = kind;
        this.status = status;
        this.audience = "members";
    }

    public Occasion on(LocalDate first, LocalDate last, Precision known) {
        firstDay = first;
        lastDay = last;
        precision = known;
        return this;
    }

    public Occasion between(LocalTime start, LocalTime end) {
        startTime = start;
        endTime = end;
        return this;
    }

    public Occasion at(String newPlace, String newMode) {
        place = newPlace;
        mode = newMode;
        return this;
    }

    /** @param who public, members or a group; what is public is shown on the front page */
    public Occasion forWhom(String who, Integer partOfSeries) {
        audience = who;
        part = partOfSeries;
        return this;
    }

    public Occasion seats(Integer most, int taken, int inLine) {
        capacity = most;
        registered = taken;
        waiting = inLine;
        return this;
    }

    public Long getId() {
        return id;
    }
}
