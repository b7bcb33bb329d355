package se.healthycities.portal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that one can be asked about; the list is the network's and comes with the portal (I1). */
@Entity
@Table(schema = "core", name = "subjects")
public class Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private String key;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameEnglish;

    protected Subject() {}

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }
}
