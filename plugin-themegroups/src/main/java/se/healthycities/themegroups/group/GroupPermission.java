package se.healthycities.themegroups.group;

import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Permission;

/** What one may do with groups; what one may do inside a group is the space's own rule. */
public enum GroupPermission implements Permission {
    /** See which groups there are and what they are for. */
    LIST_GROUPS(Access.MEMBER),
    /** Open the page of a group. */
    OPEN_GROUP(Access.KNOW);

    private final Access access;

    GroupPermission(Access access) {
        this.access = access;
    }

    @Override
    public Access access() {
        return access;
    }
}
