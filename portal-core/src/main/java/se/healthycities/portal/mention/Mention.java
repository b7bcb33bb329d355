package se.healthycities.portal.mention;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * That a post mentions somebody: a person, an organisation, a group or the whole space. An organisation is kept as such, so that it
 * reaches whoever is its contact on the day when it is read (C6).
 */
@Entity
@Table(schema = "core", name = "mentions")
public class Mention {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long postId;
    private Long personId;
    private Long organisationId;
    private Long spaceId;
    private boolean wholeSpace;

    protected Mention() {}

    Mention(long postId, Target target) {
        this.postId = postId;
        this.personId = target.person();
        this.organisationId = target.organisation();
        this.spaceId = target.group();
        this.wholeSpace = target.everybody();
    }

    Target target() {
        return new Target(personId, organisationId, spaceId);
    }
}
