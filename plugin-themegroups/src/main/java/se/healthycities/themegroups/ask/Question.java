package se.healthycities.themegroups.ask;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.time.WorkingDays;

/**
 * Something that somebody wonders about (N15). It is written, and its asker sees who may know; it is asked of those whom the
 * asker leaves in, and they answer or point to others. Three working days later, while no answer is accepted, it goes to a
 * group as a discussion, once. It is closed when an answer is the best one, or when its asker needs none any more.
 */
@Entity(name = "themegroups_Question")
@Table(schema = "themegroups", name = "questions")
public class Question {
    static final int WORKING_DAYS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    /** True when nobody but the asker may see who asks. */
    private boolean hidden;

    /** The group to which it goes. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private Instant writtenAt;

    private Instant askedAt;

    private Instant goesAt;

    private Long discussionId;

    private Instant closedAt;

    @Column(nullable = false)
    private UUID requestKey;

    @ElementCollection
    @CollectionTable(schema = "themegroups", name = "question_tags", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    protected Question() {}

    Question(Affiliation author, Instant at, UUID requestKey) {
        this.author = author;
        this.writtenAt = at;
        this.requestKey = requestKey;
    }

    /** Says it in these words, as long as it is not asked. */
    Question write(QuestionPlan plan, String asHtml, Space group) {
        title = plan.title();
        text = plan.text();
        html = asHtml;
        hidden = plan.hidden();
        space = group;
        tags.clear();
        tags.addAll(plan.tags());
        return this;
    }

    /** From now on it waits for answers; three working days later, at this time of day, it goes to the group. */
    Question ask(Instant at) {
        askedAt = at;
        LocalDate day = WorkingDays.plus(Today.day(at), WORKING_DAYS);
        goesAt = day.atTime(at.atZone(Today.STOCKHOLM).toLocalTime())
                .atZone(Today.STOCKHOLM)
                .toInstant();
        return this;
    }

    void goTo(Space group, long discussion) {
        space = group;
        discussionId = discussion;
    }

    void close(Instant at) {
        closedAt = closedAt == null ? at : closedAt;
    }

    boolean isOf(long person) {
        return author.getPerson().getId() == person;
    }

    /** True while answers are awaited. */
    boolean open() {
        return askedAt != null && closedAt == null;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public Affiliation getAuthor() {
        return author;
    }

    public boolean isHidden() {
        return hidden;
    }

    public Space getSpace() {
        return space;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getGoesAt() {
        return goesAt;
    }

    public Long getDiscussionId() {
        return discussionId;
    }

    public Set<String> getTags() {
        return Set.copyOf(tags);
    }

    /** The same for every run that takes it to its group. */
    UUID groupKey() {
        return UUID.nameUUIDFromBytes(("question " + requestKey).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
