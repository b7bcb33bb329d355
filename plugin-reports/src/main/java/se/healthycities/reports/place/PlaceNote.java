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
import java.util.UUID;

/** What is good now or could be better, in the words of those who answered (D14); whoever leads decides who reads it. */
@Entity(name = "reports_PlaceNote")
@Table(schema = "reports", name = "place_notes")
public class PlaceNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AnswerSheet sheet;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PlaceTheme theme;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoteKind kind;

    @Column(nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Showing showing;

    /** By which it is named outside: random, so that texts of one sheet are not found together. */
    @Column(nullable = false, unique = true)
    private UUID key;

    protected PlaceNote() {}

    public PlaceNote(AnswerSheet sheet, PlaceTheme theme, NoteKind kind, String text, Showing showing) {
        this.sheet = sheet;
        this.theme = theme;
        this.kind = kind;
        this.text = text;
        this.showing = showing;
        this.key = UUID.randomUUID();
    }

    void say(String words) {
        text = words;
    }

    Showing show(Showing other) {
        Showing before = showing;
        showing = other;
        return before;
    }
}
