package se.healthycities.portal.search.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.search.SearchFilters;

/** A search that a person wants to make again, and perhaps to hear of in the digest; told is what came since it was told last. */
@Entity
@Table(schema = "core", name = "saved_searches")
public class SavedSearch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Long personId;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean inDigest;

    @Column(nullable = false)
    private Instant savedAt;

    @Column(nullable = false)
    private Instant toldUntil;

    protected SavedSearch() {}

    public SavedSearch(long person, SearchFilters filters, String name, Instant now) {
        this.personId = person;
        this.address = filters.address();
        this.name = name;
        this.inDigest = true;
        this.savedAt = now;
        this.toldUntil = now;
    }
}
