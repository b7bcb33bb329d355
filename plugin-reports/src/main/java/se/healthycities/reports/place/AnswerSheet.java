package se.healthycities.reports.place;

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
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What one who takes part says about a place, or what a group agreed on. It names nobody: while it is filled in it knows the
 * phone's random word by its hash, and when it is sent it forgets that as well; its times are rounded to the hour (D3).
 */
@Entity(name = "reports_AnswerSheet")
@Table(schema = "reports", name = "place_sheets")
public class AnswerSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PlaceAssessment assessment;

    /** As whom, or null for what a group agreed on. */
    @Enumerated(EnumType.STRING)
    private RespondentGroup respondentGroup;

    private boolean paper;

    private String tokenHash;

    @Column(nullable = false)
    private Instant begunHour;

    private Instant sentHour;

    /** By which it is named outside: random, so that it does not tell when it was begun. */
    @Column(nullable = false, unique = true)
    private UUID key;

    /** How often a group has saved what it agreed on. */
    private int version;

    /** Part of the figures that are shown while others still answer. */
    private boolean counted;

    protected AnswerSheet() {}

    private AnswerSheet(PlaceAssessment assessment, RespondentGroup group, Instant now) {
        this.assessment = assessment;
        this.respondentGroup = group;
        this.begunHour = hour(now);
        this.key = UUID.randomUUID();
    }

    /** On a phone. */
    static AnswerSheet begun(PlaceAssessment assessment, RespondentGroup group, PhoneToken token, Instant now) {
        AnswerSheet sheet = new AnswerSheet(assessment, group, now);
        sheet.tokenHash = token.hash(assessment.getId());
        return sheet;
    }

    /** On paper, typed in by whoever leads. */
    public static AnswerSheet onPaper(PlaceAssessment assessment, RespondentGroup group, Instant now) {
        AnswerSheet sheet = new AnswerSheet(assessment, group, now);
        sheet.paper = true;
        sheet.send(now);
        return sheet;
    }

    /** By the group as a whole. */
    static AnswerSheet agreed(PlaceAssessment assessment, Instant now) {
        AnswerSheet sheet = new AnswerSheet(assessment, null, now);
        sheet.send(now);
        sheet.counted = true;
        return sheet;
    }

    final void send(Instant now) {
        sentHour = hour(now);
        tokenHash = null;
    }

    private static Instant hour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    /** One more save by the group. */
    void saved() {
        version++;
    }

    int getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }
}
