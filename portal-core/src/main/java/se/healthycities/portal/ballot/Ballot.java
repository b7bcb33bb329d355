package se.healthycities.portal.ballot;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Space;

/**
 * What a space is asked to decide (D1, D3). Whoever leads the space asks; each voice answers until it closes, by the clock or
 * before, and may change its answer until then; every answer stays. Its words can be changed until the first answer, after
 * that it is only prolonged, or withdrawn. What it came to becomes a decision, or the question of a next round.
 */
@Entity
@Table(schema = "core", name = "ballots")
public class Ballot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BallotKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Voices voices;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private boolean several;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Shows shows;

    private Integer quorum;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @Column(nullable = false)
    private Instant closesAt;

    private boolean letters;

    @Column(nullable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by")
    private Affiliation madeBy;

    private Instant closedAt;
    private Instant withdrawnAt;
    private Instant decidedAt;
    private Instant toldAt;
    private int round;

    @ManyToOne(fetch = FetchType.LAZY)
    private Ballot previous;

    @Column(nullable = false, unique = true)
    private UUID requestKey;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<BallotOption> options = new ArrayList<>();

    protected Ballot() {}

    /** @param previous the round before, or null */
    public Ballot(
            Space space,
            BallotPlan plan,
            String html,
            boolean letters,
            Ballot previous,
            Affiliation by,
            Instant now,
            UUID form) {
        this.space = space;
        this.kind = plan.kind();
        this.voices = plan.voices();
        this.capacity = plan.capacity();
        this.several = plan.several();
        this.shows = plan.shows();
        this.quorum = plan.quorum();
        this.closesAt = plan.closesAt();
        this.letters = letters;
        this.previous = previous;
        this.round = previous == null ? 1 : previous.round + 1;
        this.madeBy = by;
        this.madeAt = now;
        this.requestKey = form;
        say(plan.title(), plan.text(), html, plan.options());
    }

    public BallotState state(Instant now) {
        return BallotState.of(now, closesAt, closedAt, withdrawnAt, decidedAt);
    }

    /** Whoever calls has seen that nobody has answered yet. */
    final void say(String newTitle, String newText, String newHtml, List<String> newOptions) {
        title = newTitle;
        text = newText;
        html = newHtml;
        while (options.size() > newOptions.size()) {
            options.remove(options.size() - 1);
        }
        for (int i = 0; i < newOptions.size(); i++) {
            if (i < options.size()) {
                options.get(i).say(newOptions.get(i));
            } else {
                options.add(new BallotOption(this, i + 1, newOptions.get(i)));
            }
        }
    }

    void prolong(Instant until) {
        closesAt = until;
    }

    /** Nothing more is answered from this moment on; whoever closes it tells so. */
    public void close(Instant now) {
        closedAt = now;
        toldAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        toldAt = now;
    }

    /** What it came to stands in the register of decisions. */
    public void decide(Instant now) {
        decidedAt = now;
    }

    /**
     * It was told that nothing more is answered.
     *
     * @return false when that was told already
     */
    boolean told(Instant now) {
        boolean first = toldAt == null;
        toldAt = first ? now : toldAt;
        return first;
    }

    Optional<BallotOption> option(long wanted) {
        return options.stream().filter(option -> option.getId() == wanted).findFirst();
    }

    public List<BallotOption> getOptions() {
        return List.copyOf(options);
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public BallotKind getKind() {
        return kind;
    }

    public Voices getVoices() {
        return voices;
    }

    public boolean isSeveral() {
        return several;
    }

    public String getTitle() {
        return title;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    /** True when all who have a voice are written to, now and when it has closed. */
    public boolean writesLetters() {
        return letters;
    }

    Affiliation getMadeBy() {
        return madeBy;
    }

    String spaceName(Locale language) {
        return space.getName(language);
    }
}
