package se.healthycities.portal.poll;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * When can we meet? (F5) Whoever leads a space proposes times, those who read it answer until the last day, and one of the
 * times becomes an occasion, which ends the poll. It can also be ended without.
 */
@Entity
@Table(schema = "core", name = "polls")
public class Poll {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    private String place;

    @Column(nullable = false)
    private String mode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Voters voters;

    @Column(nullable = false)
    private LocalDate lastDay;

    @Column(nullable = false)
    private boolean letters;

    @Column(nullable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by")
    private Affiliation madeBy;

    private Instant closedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Occasion occasion;

    @Column(nullable = false, unique = true)
    private UUID requestKey;

    @OneToMany(mappedBy = "poll", cascade = CascadeType.PERSIST)
    @OrderBy("startsAt, endsAt")
    private List<PollTime> times = new ArrayList<>();

    protected Poll() {}

    /** @param letters whether those who are asked are written to */
    public Poll(Space space, PollPlan plan, String html, boolean letters, Affiliation by, Instant now, UUID form) {
        this.space = space;
        this.title = plan.title();
        this.text = plan.text();
        this.html = html;
        this.place = plan.place();
        this.mode = plan.mode().key();
        this.voters = plan.voters();
        this.lastDay = plan.lastDay();
        this.letters = letters;
        this.madeBy = by;
        this.madeAt = now;
        this.requestKey = form;
        plan.times().forEach(time -> times.add(new PollTime(this, time.startsAt(), time.endsAt())));
    }

    /** Takes answers on this day. */
    public boolean open(LocalDate today) {
        return closedAt == null && !today.isAfter(lastDay);
    }

    /** Somebody has ended it, with or without a time. */
    boolean ended() {
        return closedAt != null;
    }

    /** Nothing more is answered; a second time nothing happens. */
    void close(Instant now) {
        closedAt = closedAt == null ? now : closedAt;
    }

    void become(Occasion decided, Instant now) {
        occasion = decided;
        close(now);
    }

    public Optional<PollTime> time(long wanted) {
        return times.stream().filter(time -> time.getId() == wanted).findFirst();
    }

    public List<PollTime> getTimes() {
        return List.copyOf(times);
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getPlace() {
        return place;
    }

    public Mode getMode() {
        return Mode.of(mode);
    }

    public Voters getVoters() {
        return voters;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public Occasion getOccasion() {
        return occasion;
    }
}
