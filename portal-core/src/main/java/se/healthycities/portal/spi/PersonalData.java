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

    /**
     * One thing that is kept; the plugin class may have the text {@code personal.<kind>} for what it is.
     *
     * @param stays true for content that remains without a name when the person is erased
     */
    record Item(String kind, String value, boolean stays) {
        public Item(String kind, String value) {
            this(kind, value, false);
        }

        public static Item staying(String kind, String value) {
            return new Item(kind, value, true);
        }
    }
}
