package se.healthycities.reports.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An instrument by which places are assessed, with its own scale (D13). It never changes, so that old answers keep the words
 * that they were given to; other words are another version.
 */
@Entity(name = "reports_PlaceVersion")
@Table(schema = "reports", name = "place_versions")
public class PlaceVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private String key;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameEnglish;

    @Column(nullable = false)
    private int lowest;

    @Column(nullable = false)
    private int highest;

    @Column(nullable = false)
    private String lowWords;

    @Column(nullable = false)
    private String lowWordsEnglish;

    @Column(nullable = false)
    private String highWords;

    @Column(nullable = false)
    private String highWordsEnglish;

    private boolean demo;

    protected PlaceVersion() {}

    public PlaceVersion(String key, TwoWords name, Scale scale, TwoWords low, TwoWords high, boolean demo) {
        this.key = key;
        this.name = name.swedish();
        this.nameEnglish = name.english();
        this.lowest = scale.lowest();
        this.highest = scale.highest();
        this.lowWords = low.swedish();
        this.lowWordsEnglish = low.english();
        this.highWords = high.swedish();
        this.highWordsEnglish = high.english();
        this.demo = demo;
    }

    public PlaceTheme theme(int number, TwoWords called, TwoWords question) {
        return new PlaceTheme(this, number, called, question);
    }

    boolean is(String other) {
        return key.equals(other);
    }

    Long getId() {
        return id;
    }

    Scale scale() {
        return new Scale(lowest, highest);
    }
}
