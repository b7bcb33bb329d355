package se.healthycities.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

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

    protected Mail() {}

    Mail(Letter letter, RenderedLetter words, Long personId, boolean leaves, Instant now) {
        this.address = letter.address();
        this.personId = personId;
        this.language = letter.language().getLanguage().equals("en") ? "en" : "sv";
        this.kind = letter.template();
        this.subject = words.subject();
        this.text = words.text();
        this.html = words.html();
        this.createdAt = now;
        this.state = leaves ? MailState.WAITING : MailState.KEPT;
        this.nextAttemptAt = leaves ? now : null;
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

    public MailState getState() {
        return state;
    }
}
