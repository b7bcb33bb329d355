package se.healthycities.portal.mail;

import java.util.Collection;
import java.util.Set;

/** Who wants no letters about what a space is asked: beans of this type know what people have chosen. */
public interface LetterWishes {
    /** Those of the people who want none from this space. */
    Set<Long> unwilling(Collection<Long> people, long space);
}
