package se.healthycities.portal.meeting;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;

/** One item of an agenda, with what the minutes say of it. Two who write at once are told of each other by its versions. */
@Entity
@Table(schema = "core", name = "agenda_items")
public class AgendaItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    private Integer length;
    private String presenter;
    private String link;
    private int version;

    @Column(nullable = false)
    private String said = "";

    @Column(nullable = false)
    private String saidHtml = "";

    private int saidVersion;
    private Instant saidAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "said_by")
    private Affiliation saidBy;

    private Long decisionId;

    @Column(nullable = false, unique = true)
    private UUID requestKey;

    protected AgendaItem() {}

    public AgendaItem(Meeting meeting, int position, ItemPlan plan, String html, UUID form) {
        this.meeting = meeting;
        this.position = position;
        this.requestKey = form;
        plan(plan, html);
    }

    /** @return false when it says that already */
    boolean change(ItemPlan plan, String asHtml) {
        if (plan.equals(plan())) {
            return false;
        }
        plan(plan, asHtml);
        version++;
        return true;
    }

    private void plan(ItemPlan plan, String asHtml) {
        kind = plan.kind();
        title = plan.title();
        text = plan.text();
        html = asHtml;
        length = plan.length();
        presenter = plan.presenter();
        link = plan.link();
    }

    ItemPlan plan() {
        return new ItemPlan(kind, title, text, length, presenter, link);
    }

    /** What the minutes say of it from now on. */
    public void say(String words, String asHtml, Affiliation by, Instant now) {
        said = words;
        saidHtml = asHtml;
        saidBy = by;
        saidAt = now;
        saidVersion++;
    }

    void move(int to) {
        position = to;
    }

    /** Became a decision of the space's register. */
    public void decided(long decision) {
        decisionId = decision;
    }

    public Long getId() {
        return id;
    }

    Meeting getMeeting() {
        return meeting;
    }

    int getPosition() {
        return position;
    }

    int getVersion() {
        return version;
    }

    String getTitle() {
        return title;
    }

    String getSaid() {
        return said;
    }

    int getSaidVersion() {
        return saidVersion;
    }

    UUID getRequestKey() {
        return requestKey;
    }

    Long getDecisionId() {
        return decisionId;
    }
}
