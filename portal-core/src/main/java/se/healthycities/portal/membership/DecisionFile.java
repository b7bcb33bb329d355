package se.healthycities.portal.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The file with the organisation's own political decision to join; its content lies in the store by its hash. */
@Embeddable
public record DecisionFile(
        @Column(name = "decision_name") String name,
        @Column(name = "decision_sha256") String sha256,
        @Column(name = "decision_bytes") Long bytes,
        @Column(name = "decision_media_type") String mediaType)
        implements Serializable {}
