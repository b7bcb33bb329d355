package se.healthycities.portal.mention;

import java.io.Serializable;

/** Whom a mention means: a person, an organisation, or everybody with a seat in the space. */
public record Target(Long person, Long organisation) implements Serializable {
    static final Target EVERYBODY = new Target(null, null);

    static Target person(long id) {
        return new Target(id, null);
    }

    static Target organisation(long id) {
        return new Target(null, id);
    }

    public boolean everybody() {
        return person == null && organisation == null;
    }
}
