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
 * @param closedOn like {@code restsFrom} and {@code archivedFrom}: of the space or of its group, whichever comes first
 * @param parent the path of the group whose working group this is, or null; the following are that group's
 * @param parentSeats how many seats the visitor holds there today
 * @param shownReaders what those who lead the space itself see of who has read
 * @param careUntil the last day of the care before an election that holds here today (N18), or null
 * @param care what that is about, in the coordinator's words, or null
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
        String off,
        LocalDate opensOn,
        LocalDate restsFrom,
        LocalDate archivedFrom,
        String parent,
        String parentName,
        String parentNameEnglish,
        Visibility parentVisibility,
        LocalDate parentOpensOn,
        Long parentSeats,
        ShownReaders shownReaders,
        LocalDate careUntil,
        String care)
        implements Serializable {
    /** The parts that a planned space does not have yet, because they reach people. */
    private static final String NOT_YET = "announcements,ask,decisions,guests,meetings";

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

    public String parentName(Locale locale) {
        return "en".equals(locale.getLanguage()) && parentNameEnglish != null ? parentNameEnglish : parentName;
    }

    public Stage stage(LocalDate today) {
        return Stage.of(opensOn, restsFrom, closedOn, archivedFrom, today);
    }

    /** True for a space whose work is done. */
    public boolean closed(LocalDate today) {
        return stage(today).over();
    }

    /** True while people work there: it has opened, and neither rests nor is closed. */
    public boolean active(LocalDate today) {
        return stage(today) == Stage.ACTIVE;
    }

    /** True for those whose seat leads the space, also while it rests or is closed. */
    public boolean leads() {
        return role != null && role.leads();
    }

    /** The affiliation that the visitor uses here: that of the seat, otherwise the visitor's own. */
    public long affiliation(Visitor visitor) {
        return seat != null ? seat : visitor.affiliation();
    }

    /**
     * The same as it stands for the visitor: a seat opens nothing while the group above cannot be read, and nothing is sent
     * from a space that is only planned.
     */
    Standing seenBy(Visitor visitor) {
        boolean counts = role == null || opensTo(visitor);
        boolean planned = stage(visitor.today()) == Stage.PLANNED;
        if (counts && !planned) {
            return this;
        }
        return new Standing(
                space,
                path,
                owner,
                name,
                nameEnglish,
                visibility,
                joining,
                readersReply,
                closedOn,
                seats,
                leaders,
                counts ? role : null,
                counts ? seat : null,
                planned ? NOT_YET : off,
                opensOn,
                restsFrom,
                archivedFrom,
                parent,
                parentName,
                parentNameEnglish,
                parentVisibility,
                parentOpensOn,
                parentSeats,
                shownReaders,
                careUntil,
                care);
    }

    /** True when a seat here would open the space to the visitor: it is no working group of what the visitor may not read. */
    public boolean opensTo(Visitor visitor) {
        return parent == null || readsParent(visitor);
    }

    private boolean readsParent(Visitor visitor) {
        if (parentSeats > 0) {
            return true;
        }
        return switch (parentVisibility) {
            case HIDDEN -> false;
            case GROUP -> visitor.coordinates();
            case PUBLIC, MEMBERS -> {
                boolean told = parentOpensOn == null || !visitor.today().isBefore(parentOpensOn);
                yield visitor.coordinates() || visitor.member() && told;
            }
        };
    }

    /** The most that the visitor may do here, or null when the visitor must not even know of the space. */
    public Access access(Visitor visitor) {
        Access right = right(visitor);
        return right != null && right.writes() && !written(right, visitor.today()) ? Access.READ : right;
    }

    /** Before it opens a space is prepared by those who lead it. */
    private boolean written(Access right, LocalDate today) {
        Stage stage = stage(today);
        return stage == Stage.ACTIVE || stage == Stage.PLANNED && right == Access.CONVENE;
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
        if (stage(visitor.today()) == Stage.PLANNED) {
            return null;
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
