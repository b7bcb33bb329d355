package se.healthycities.portal.spi;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Who claims to act in this request; whether the login still holds is read with the visitor, so rights ask there. Jobs and
 * pushes have no current person: they are handed a person's id.
 */
public interface CurrentPerson {
    /** The id of the person who has logged in, empty for a visitor without login. */
    OptionalLong id();

    /** The key of the login that the request came with; empty where no logins are kept. */
    default Optional<UUID> login() {
        return Optional.empty();
    }
}
