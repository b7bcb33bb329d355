package se.healthycities.portal.brief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a person wants the brief by mail, or does not; without a row elected people get it and others do not. */
@Entity
@Table(schema = "core", name = "brief_choices")
public class BriefChoice {
    @Id
    private Long personId;

    @Column(nullable = false)
    private boolean wanted;

    protected BriefChoice() {}

    BriefChoice(long person, boolean wanted) {
        this.personId = person;
        this.wanted = wanted;
    }

    void become(boolean other) {
        wanted = other;
    }

    boolean isWanted() {
        return wanted;
    }
}
