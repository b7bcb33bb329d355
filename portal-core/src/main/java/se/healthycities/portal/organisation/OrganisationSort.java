package se.healthycities.portal.organisation;

import java.util.EnumSet;
import java.util.Set;

/** The sorts of organisation that one looks for in the directory; Gotland is found as a municipality and as a region. */
public enum OrganisationSort {
    ANY(EnumSet.allOf(OrganisationKind.class)),
    MUNICIPALITY(EnumSet.of(OrganisationKind.MUNICIPALITY)),
    REGION(EnumSet.of(OrganisationKind.REGION)),
    PARTNER(EnumSet.complementOf(EnumSet.of(OrganisationKind.MUNICIPALITY, OrganisationKind.REGION)));

    private final Set<OrganisationKind> kinds;

    OrganisationSort(Set<OrganisationKind> kinds) {
        this.kinds = kinds;
    }

    Set<OrganisationKind> kinds() {
        return kinds;
    }
}
