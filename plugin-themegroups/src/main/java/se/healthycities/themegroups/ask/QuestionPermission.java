package se.healthycities.themegroups.ask;

import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Permission;

/** What one may do with questions to the network and with kept answers. */
public enum QuestionPermission implements Permission {
    /** Ask, and answer what one was asked. */
    ASK(Access.MEMBER),
    /** Read the library of answers. */
    READ_ANSWERS(Access.MEMBER);

    private final Access access;

    QuestionPermission(Access access) {
        this.access = access;
    }

    @Override
    public Access access() {
        return access;
    }
}
