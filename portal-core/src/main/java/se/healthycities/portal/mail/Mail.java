package se.healthycities.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One letter on its way. It is written with what it tells, waits for the postman, and is sent, or fails after some tries
 * until the coordinator sends it off again.
 */
@Entity
@Table(schema = "core", name = "mails")
public class Mail {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String address;

    private Long personId;
    private String replyTo;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @Column(nullable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailState state;

    private int attempts;
    private Instant nextAttemptAt;
    private String fault;
    private Instant sentAt;

    /** Of the form that wrote it; null for letters that no form writes. */
    private UUID requestKey;

    private String unsubscribe;
    private String calendarMethod;
    private String calendar;

    /** What goes first when many wait. */
    private int urgency;

    /** Which worker has it in hand and since when; null for all that nobody has. */
    private UUID takenBy;

    private Instant takenAt;

    /** Stands in its return path and its Message-ID, so that nobody can invent that it came back. */
    private String returnWord = ReturnPath.newWord();

    /** The sending that it belongs to; null for a letter by itself. */
    private UUID batch;

    private Instant returnedAt;

    private String returnCode;

    protected Mail() {}

    Mail(Letter letter, RenderedLetter words, Envelope envelope, Long personId, boolean leaves, Instant now) {
        this.requestKey = envelope.key();
        this.unsubscribe = envelope.unsubscribe();
        this.calendarMethod =
                envelope.calendar() == null ? null : envelope.calendar().method();
        this.calendar = envelope.calendar() == null ? null : envelope.calendar().text();
        this.address = letter.address().toLowerCase(Locale.ROOT);
        this.personId = personId;
        this.replyTo = envelope.replyTo();
        this.language = letter.language().getLanguage().equals("en") ? "en" : "sv";
        this.kind = letter.template();
        this.urgency = Urgency.of(kind, unsubscribe != null).ordinal();
        this.batch = envelope.batch();
        this.subject = words.subject();
        this.text = words.text();
        this.html = words.html();
        this.createdAt = now;
        this.state = leaves ? MailState.WAITING : MailState.KEPT;
        this.nextAttemptAt = leaves ? now : null;
    }

    boolean isWith(UUID worker) {
        return worker.equals(takenBy);
    }

    /** Nobody knows what became of it: it waits again, and goes with the same Message-ID. */
    void giveBack(Instant now) {
        putDown(MailState.WAITING);
        nextAttemptAt = now;
    }

    private void putDown(MailState to) {
        state = to;
        nextAttemptAt = null;
        takenBy = null;
        takenAt = null;
    }

    /** It is not sent at all. */
    void withhold() {
        putDown(MailState.WITHHELD);
        text = "";
        html = "";
    }

    /** The server has it: what it said, often with a link that lets in, is not kept any longer. */
    void sent(Instant now) {
        attempts++;
        putDown(MailState.SENT);
        sentAt = now;
        fault = null;
        text = "";
        html = "";
        unsubscribe = null;
        calendarMethod = null;
        calendar = null;
    }

    /** It waits for another attempt, unless that would be in vain. */
    void failed(SmtpFault why, Instant now) {
        fault = why.code();
        Optional<Duration> pause = Pauses.after(why.kind(), attempts);
        putDown(pause.isPresent() ? MailState.WAITING : MailState.FAILED);
        nextAttemptAt = pause.map(now::plus).orElse(null);
        attempts++;
    }

    /** Sends a failed mail off again, with all its attempts. */
    boolean retry(Instant now) {
        if (state != MailState.FAILED) {
            return false;
        }
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        return true;
    }

    /**
     * It came back, or its receiver does not want it.
     *
     * @param as BOUNCED or COMPLAINED
     * @return false when that was known, or when it never left
     */
    boolean returned(MailState as, String code, Instant now) {
        boolean left = state == MailState.SENT || state == MailState.KEPT || state == MailState.BOUNCED;
        if (!left || state == as) {
            return false;
        }
        putDown(as);
        returnedAt = now;
        returnCode = code;
        return true;
    }

    public Long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public Locale getLanguage() {
        return Locale.forLanguageTag(language);
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    public String getHtml() {
        return html;
    }

    public String getUnsubscribe() {
        return unsubscribe;
    }

    /** Null for a mail without an entry for the calendar. */
    public CalendarPart getCalendar() {
        return calendar == null ? null : new CalendarPart(calendarMethod, calendar);
    }

    public MailState getState() {
        return state;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public String getFault() {
        return fault;
    }

    /** The domain of its receiver. */
    String getHost() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    String getReturnWord() {
        return returnWord;
    }

    boolean isOptional() {
        return urgency == Urgency.OPTIONAL.ordinal();
    }
}
