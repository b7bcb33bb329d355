package se.healthycities.portal.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The secret by which every node knows the addresses again that people answer to. A migration makes it; nobody changes it. */
@Entity
@Table(schema = "core", name = "reply_keys")
public class ReplyKey {
    static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(nullable = false)
    private byte[] word;

    protected ReplyKey() {}
}
