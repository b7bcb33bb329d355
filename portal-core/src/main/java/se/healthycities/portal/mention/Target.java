package se.healthycities.portal.mention;

import java.io.Serializable;

/** Whom a mention means: a person, an organisation, a group by its name, or everybody with a seat in the post's space. */
public record Target(Long person, Long organisation, Long group) implements Serializable {
    static final Target EVERYBODY = new Target(null, null, null);

    static Target person(long id) {
        return new Target(id, null, null);
    }

    static Target organisation(long id) {
        return new Target(null, id, null);
    }

    /** Those who sit in this space, wherever the post is. */
    static Target group(long space) {
        return new Target(null, null, space);
    }

    public boolean everybody() {
        return person == null && organisation == null && group == null;
    }
}
