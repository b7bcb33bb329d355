package se.healthycities.portal.testkit;

import java.util.OptionalLong;
import se.healthycities.portal.spi.CurrentPerson;

/** Who acts in a test; nobody at first. */
public class TestPerson implements CurrentPerson {
    private long id;

    void become(long person) {
        id = person;
    }

    @Override
    public OptionalLong id() {
        return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
