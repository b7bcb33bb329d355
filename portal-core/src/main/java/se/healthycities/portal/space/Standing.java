package se.healthycities.portal.space;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * A space and a visitor's standing in it today: the one rule of who may do what there. {@link Readable} says the same for
 * lists; a test compares the two for every combination.
 *
 * @param seats how many seats are valid today
 * @param leaders who leads the space today, with their organisations, or null
 * @param role the role of the visitor's seat, or null
 * @param seat the affiliation of the visitor's seat, or null
 * @param off the parts that are switched off here, by commas, or null
 */
public record Standing(
        Long space,
        String path,
        String owner,
        String name,
        String nameEnglish,
        Visibility visibility,
        Joining joining,
        Boolean readersReply,
        LocalDate closedOn,
        Long seats,
        String leaders,
        SeatRole role,
        Long seat,
        String off)
        implements Serializable {
    public Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }

    /** True when a part of the space ({@code files}) is not switched off here. */
    public boolean has(String part) {
        return off == null || !List.of(off.split(",")).contains(part);
    }

    public boolean closed(LocalDate today) {
        return closedOn != null && today.isAfter(closedOn);
    }

    /** The affiliation that the visitor uses here: that of the seat, otherwise the visitor's own. */
    public long affiliation(Visitor visitor) {
        return seat != null ? seat : visitor.affiliation();
    }

    /** The most that the visitor may do here, or null when the visitor must not even know of the space. */
    public Access access(Visitor visitor) {
        Access right = right(visitor);
        return right != null && right.writes() && closed(visitor.today()) ? Access.READ : right;
    }

    private Access right(Visitor visitor) {
        if (role != null) {
            return role.leads() ? Access.CONVENE : role == SeatRole.GUEST ? Access.REPLY : Access.START;
        }
        if (visibility == Visibility.HIDDEN) {
            return null;
        }
        if (visitor.coordinates()) {
            return Access.CONVENE;
        }
        if (!visitor.member()) {
            return visibility == Visibility.PUBLIC ? Access.KNOW : null;
        }
        if (visibility == Visibility.GROUP) {
            return Access.KNOW;
        }
        return readersReply ? Access.REPLY : Access.READ;
    }
}
