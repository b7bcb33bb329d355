package se.healthycities.reports.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The score of one sheet for one theme; null for somebody who does not know. */
@Entity(name = "reports_PlaceScore")
@Table(schema = "reports", name = "place_scores")
public class PlaceScore {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AnswerSheet sheet;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PlaceTheme theme;

    private Integer score;

    protected PlaceScore() {}

    public PlaceScore(AnswerSheet sheet, PlaceTheme theme, Integer score) {
        this.sheet = sheet;
        this.theme = theme;
        this.score = score;
    }

    void become(Integer other) {
        score = other;
    }
}
