package se.healthycities.portal.incoming;

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
import se.healthycities.portal.person.Affiliation;

/**
 * A mail that came in, once: its row is written in the transaction of what it did. What became a post is not kept beside
 * it; what did not waits for the coordinator as it came, and goes after thirty days.
 */
@Entity
@Table(schema = "core", name = "arrived_mails")
public class ArrivedMail {
    private static final int LONGEST_LINE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private String messageKey;

    @Column(nullable = false)
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ArrivalState state;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    /** Whom the address names to which it was sent; not always its sender. */
    private Long personId;

    private Long discussionId;
    private Long postId;
    private String sender;
    private String subject;
    private byte[] raw;
    private Instant settledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation settledBy;

    protected ArrivedMail() {}

    ArrivedMail(String messageKey, Instant arrivedAt, ArrivalState state) {
        this.messageKey = messageKey;
        this.arrivedAt = arrivedAt;
        this.state = state;
    }

    /** One that waits for the coordinator as it came. */
    public static ArrivedMail waiting(
            String messageKey, Instant arrivedAt, Reason reason, String from, String about, byte[] raw) {
        ArrivedMail mail = new ArrivedMail(messageKey, arrivedAt, ArrivalState.QUARANTINED);
        mail.reason = reason;
        return mail.keep(from, about, raw);
    }

    ArrivedMail about(ReplyAddress address) {
        personId = address.person();
        discussionId = address.discussion();
        return this;
    }

    ArrivedMail keep(String from, String about, byte[] asItCame) {
        sender = cut(from);
        subject = cut(about);
        raw = asItCame;
        return this;
    }

    void became(long post) {
        postId = post;
    }

    /** Somebody of the office has dealt with it; a second time nothing happens. */
    boolean settle(ArrivalState as, Affiliation by, Instant now) {
        if (raw == null || state == as) {
            return false;
        }
        state = as;
        settledBy = by;
        settledAt = now;
        if (as != ArrivalState.ANSWERED) {
            raw = null;
        }
        return true;
    }

    private static String cut(String words) {
        String line =
                words == null ? "" : words.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }

    Long getId() {
        return id;
    }

    String getMessageKey() {
        return messageKey;
    }

    Long getPersonId() {
        return personId;
    }

    Long getDiscussionId() {
        return discussionId;
    }

    byte[] getRaw() {
        return raw;
    }

    String getSender() {
        return sender;
    }

    String getSubject() {
        return subject;
    }

    ArrivalState getState() {
        return state;
    }
}
