package se.healthycities.reports.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One of the themes of an instrument, such as public transport, with the question that people answer (D12). */
@Entity(name = "reports_PlaceTheme")
@Table(schema = "reports", name = "place_themes")
public class PlaceTheme {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PlaceVersion version;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameEnglish;

    @Column(nullable = false)
    private String question;

    @Column(nullable = false)
    private String questionEnglish;

    protected PlaceTheme() {}

    PlaceTheme(PlaceVersion version, int number, TwoWords called, TwoWords asks) {
        this.version = version;
        this.number = number;
        this.name = called.swedish();
        this.nameEnglish = called.english();
        this.question = asks.swedish();
        this.questionEnglish = asks.english();
    }

    int getNumber() {
        return number;
    }
}
