package se.healthycities.portal.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Space;

/**
 * A text to many (G5). It is a draft that nobody is told of; whoever leads sees whom it would reach, each time with a new
 * number; it is sent once, to exactly those who were shown last. After that it does not change any more.
 */
@Entity
@Table(schema = "core", name = "announcements")
public class Announcement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Null for an announcement of the network. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    private String subject;
    private String text;
    private String html;
    private String subjectEnglish;
    private String textEnglish;
    private String htmlEnglish;
    private String link;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Aim aim;

    /** The chosen capacities, with blanks between. */
    @Column(nullable = false)
    private String capacities = "";

    @ManyToMany
    @JoinTable(
            schema = "core",
            name = "announcement_organisations",
            joinColumns = @JoinColumn(name = "announcement_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> organisations = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Proof proof;

    private LocalDate answerBy;
    private boolean required;

    /** How many times the recipients were shown; what is sent is the list with this number. */
    private int shown;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private Instant changedAt;

    private Instant sentAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation sentBy;

    @Column(nullable = false)
    private UUID requestKey;

    protected Announcement() {}

    /** @param space null for the network's own */
    public Announcement(Space space, Affiliation author, Instant madeAt, UUID requestKey) {
        this.space = space;
        this.author = author;
        this.madeAt = madeAt;
        this.requestKey = requestKey;
    }

    /** What it says and for whom; the HTML is that of the texts, null where there is no text. */
    public void write(AnnouncementWords words, String asHtml, String asHtmlEnglish, Instant now) {
        subject = words.subject();
        text = words.text();
        html = asHtml;
        subjectEnglish = words.subjectEnglish();
        textEnglish = words.textEnglish();
        htmlEnglish = asHtmlEnglish;
        link = words.link();
        aim = words.aim();
        capacities = String.join(
                " ", words.capacities().stream().map(Enum::name).sorted().toList());
        proof = words.proof();
        answerBy = words.answerBy();
        required = words.required();
        changedAt = now;
    }

    public void choose(Set<Organisation> chosen) {
        organisations.clear();
        organisations.addAll(chosen);
    }

    /** The recipients are shown (again). */
    public void show() {
        shown++;
    }

    public void send(Affiliation by, Instant now) {
        sentBy = by;
        sentAt = now;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** The subject in a language, or in the other one where it is not written in that. */
    public String getSubject(Locale language) {
        return inEnglish(language) ? subjectEnglish : subject;
    }

    public String getText(Locale language) {
        return inEnglish(language) ? textEnglish : text;
    }

    private boolean inEnglish(Locale language) {
        return subject == null || "en".equals(language.getLanguage()) && subjectEnglish != null;
    }

    /** As it was typed. */
    AnnouncementWords words() {
        Set<Long> chosen = new HashSet<>();
        organisations.forEach(organisation -> chosen.add(organisation.getId()));
        return new AnnouncementWords(
                subject,
                text,
                subjectEnglish,
                textEnglish,
                link,
                aim,
                chosenCapacities(),
                chosen,
                proof,
                answerBy,
                required);
    }

    Set<Capacity> chosenCapacities() {
        Set<Capacity> chosen = EnumSet.noneOf(Capacity.class);
        for (String name : capacities.split(" ")) {
            if (!name.isEmpty()) {
                chosen.add(Capacity.valueOf(name));
            }
        }
        return chosen;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public Long getSpaceId() {
        return space == null ? null : space.getId();
    }

    public Affiliation getAuthor() {
        return author;
    }

    public String getLink() {
        return link;
    }

    public Aim getAim() {
        return aim;
    }

    public Proof getProof() {
        return proof;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public boolean isRequired() {
        return required;
    }

    public int getShown() {
        return shown;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public UUID getRequestKey() {
        return requestKey;
    }
}
