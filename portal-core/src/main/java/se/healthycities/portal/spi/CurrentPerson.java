package se.healthycities.portal.spi;

import java.util.OptionalLong;

/** Who acts in this request. Jobs and pushes have none: they are handed a person's id. */
public interface CurrentPerson {
    /** The id of the person who has logged in, empty for a visitor without login. */
    OptionalLong id();
}
