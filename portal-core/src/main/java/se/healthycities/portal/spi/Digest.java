package se.healthycities.portal.spi;

import java.util.List;

/** What a plugin tells a person in the digest. */
public interface Digest {
    /**
     * Items of facts with an id above {@code after}, oldest first, that this person may read today.
     *
     * @param after the last fact id that the person has been told, 0 for none
     */
    List<Item> since(long person, long after, int most);

    /** @param fact the id of the fact that the item tells; the cursor of exactly-once delivery */
    record Item(long fact, String title, String address) {}
}
