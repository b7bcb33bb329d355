package se.healthycities.portal.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The secret of this database, by which every node signs the same link alike. A migration makes it; nobody changes it. */
@Entity
@Table(schema = "core", name = "link_keys")
public class LinkKey {
    static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(nullable = false)
    private byte[] word;

    protected LinkKey() {}

    byte[] getWord() {
        return word.clone();
    }
}
