package se.healthycities.portal.spi;

import jakarta.enterprise.context.RequestScoped;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * In whose name the portal itself acts within this request, because the person asked for it without a login: an answer that
 * came by mail. While it lasts the person is the {@link CurrentPerson}, so that every rule and right of today holds as if
 * they sat before the screen.
 */
@RequestScoped
public class OnBehalf {
    private long person;

    /** Whoever calls has made sure that it is the person's own wish. */
    public <T> T of(long whom, Supplier<T> work) {
        long before = person;
        person = whom;
        try {
            return work.get();
        } finally {
            person = before;
        }
    }

    /** Empty when nobody is acted for. */
    public OptionalLong person() {
        return person == 0 ? OptionalLong.empty() : OptionalLong.of(person);
    }
}
