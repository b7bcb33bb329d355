package se.healthycities.portal.spi;

import java.util.List;

/** What a plugin knows about a person, and how it forgets (GDPR articles 15, 17 and 20). */
public interface PersonalData {
    /** Everything that the plugin keeps about the person. */
    List<Item> of(long person);

    /**
     * Removes name, address and other personal values and keeps the content.
     *
     * @return how many rows were changed
     */
    int erase(long person);

    record Item(String kind, String value) {}
}
