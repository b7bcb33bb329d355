package se.healthycities.portal.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * What somebody is found by in one affiliation: name, title, organisation and what to ask about, in small letters. The
 * database keeps it by triggers, so that no way of writing forgets it and a search reads one index.
 */
@Entity
@Immutable
@Table(schema = "core", name = "affiliation_words")
public class AffiliationWords {
    /** Fits the parameter {@code pattern}, in queries: for the alias {@code affiliation}. */
    static final String FIT = "affiliation.id in (select found.affiliationId from AffiliationWords found"
            + " where found.words like :pattern escape '!')";

    @Id
    private Long affiliationId;

    private String words;

    protected AffiliationWords() {}
}
