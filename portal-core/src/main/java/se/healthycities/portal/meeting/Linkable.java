package se.healthycities.portal.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of thing that an item of an agenda may lead to, such as the learning examples of the network (INV-074). Every bean
 * of this type is asked; what is off or not the visitor's to read is answered by nothing.
 */
public interface Linkable {
    /**
     * The address of such a thing that stays when its title changes; empty for an address of anything else. No statement.
     *
     * @param address from the root, as it was typed
     */
    Optional<String> kept(String address);

    /** Those that fit the words and that the visitor may read, at most so many. */
    List<LinkedThing> find(String words, int most, Locale language);

    /** What these kept addresses lead to today, without what the visitor may not read; at most one statement. */
    List<LinkedThing> read(Collection<String> addresses, Locale language);
}
