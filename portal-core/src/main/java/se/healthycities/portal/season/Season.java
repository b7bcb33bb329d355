package se.healthycities.portal.season;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import se.healthycities.portal.time.Period;

/**
 * A named period in a tree: WHO phase, mandate period, operating year, half-year. It ends by its date alone; no job has to
 * run for its plugins to be off the next morning.
 */
@Entity
@Table(schema = "core", name = "seasons")
public class Season {
    /** Valid today, in queries: for the alias {@code season} and the parameter {@code today}. */
    public static final String TODAY =
            "season.period.from <= :today and (season.period.to is null or season.period.to >= :today)";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SeasonKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Season parent;

    @Column(nullable = false)
    private String name;

    private String nameEnglish;

    @Embedded
    private Period period;

    protected Season() {}

    public Season(String key, SeasonKind kind, Season parent, String name, String nameEnglish, Period period) {
        this.key = key;
        this.kind = kind;
        this.parent = parent;
        this.name = name;
        this.nameEnglish = nameEnglish;
        this.period = period;
    }

    /** Gets another name and other days; its key, its kind and its place in history stay. */
    void change(Season parent, String name, String nameEnglish, Period period) {
        this.parent = parent;
        this.name = name;
        this.nameEnglish = nameEnglish;
        this.period = period;
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public SeasonKind getKind() {
        return kind;
    }

    public Season getParent() {
        return parent;
    }

    public String getName(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }

    public Period getPeriod() {
        return period;
    }
}
