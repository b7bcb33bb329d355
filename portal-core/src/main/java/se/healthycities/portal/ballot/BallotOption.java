package se.healthycities.portal.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What can be chosen in a ballot. */
@Entity
@Table(schema = "core", name = "ballot_options")
public class BallotOption {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Ballot ballot;

    private int position;

    @Column(nullable = false)
    private String words;

    protected BallotOption() {}

    BallotOption(Ballot ballot, int position, String words) {
        this.ballot = ballot;
        this.position = position;
        this.words = words;
    }

    public Long getId() {
        return id;
    }

    public String getWords() {
        return words;
    }
}
