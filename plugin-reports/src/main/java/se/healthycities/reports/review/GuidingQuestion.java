package se.healthycities.reports.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One of the one to three questions that a host wants to have answered by the review. */
@Entity(name = "reports_GuidingQuestion")
@Table(schema = "reports", name = "guiding_questions")
public class GuidingQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PeerReview review;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String text;

    protected GuidingQuestion() {}

    GuidingQuestion(PeerReview review, int number, String text) {
        this.review = review;
        this.number = number;
        this.text = text;
    }
}
