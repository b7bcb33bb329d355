package se.healthycities.portal.space;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.healthycities.portal.person.Capacity;

/**
 * Who looks at the portal today, read anew for each request from the rows that are valid today.
 *
 * @param person the person's id, 0 for somebody who has not logged in
 * @param affiliation the affiliation that the person uses, 0 without one
 * @param member true for people of member organisations and of the network office
 * @param offices which of the two roles that run the network the person holds: administrator, coordinator
 * @param contact true for the contacts of an organisation
 * @param termsDue true for somebody who has not accepted the terms that hold today
 */
public record Visitor(
        long person,
        long affiliation,
        String name,
        String title,
        String organisation,
        String organisationAddress,
        Capacity capacity,
        boolean member,
        Set<SeatRole> offices,
        LocalDate today,
        boolean contact,
        boolean termsDue)
        implements Serializable {
    public static Visitor stranger(LocalDate today) {
        return new Visitor(0, 0, "", "", "", "", null, false, Set.of(), today, false, false);
    }

    public boolean signedIn() {
        return person != 0;
    }

    public boolean administers() {
        return offices.contains(SeatRole.ADMINISTRATOR);
    }

    /** True for those who run the network: they read and lead every space that is not hidden. */
    public boolean coordinates() {
        return administers() || offices.contains(SeatRole.COORDINATOR);
    }
}
