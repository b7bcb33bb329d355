package se.healthycities.portal.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * A room with seats, discussions, files and occasions. The board, a theme group, a seminar series and a peer review each
 * have one; none of them is one, so that a plugin can be taken out without breaking a row of the core. A space is planned,
 * opens, rests, is closed and archived by dates and can be woken; nothing in it is deleted. One level of spaces may lie
 * below another: working groups, which are never open to more people than the group that they belong to.
 */
@Entity
@Table(schema = "core", name = "spaces")
public class Space {
    /** The path of the board, whose seats are public offices though the space is hidden. */
    public static final String BOARD = "spaces/styrelse";

    /** In queries, for the alias {@code space} and the parameter {@code today}: it is no longer only planned. */
    public static final String TOLD = "(space.opensOn is null or space.opensOn <= :today)";

    /** Likewise: people work there today. A space does not live longer than the one that it belongs to. */
    public static final String ACTIVE = "(" + TOLD + " and (space.restsFrom is null or space.restsFrom > :today)"
            + " and (space.closedOn is null or space.closedOn >= :today) and (space.parent is null or exists"
            + " (select 1 from Space above where above = space.parent"
            + " and (above.restsFrom is null or above.restsFrom > :today)"
            + " and (above.closedOn is null or above.closedOn >= :today))))";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false, unique = true)
    private String path;

    @Column(nullable = false)
    private String name;

    private String nameEnglish;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Joining joining;

    /** True when everyone who may read may also answer; starting always needs a seat. */
    @Column(nullable = false)
    private boolean readersReply;

    /** What those who lead the space see of who has read. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ShownReaders shownReaders = ShownReaders.NONE;

    /** The last day on which one could write here, or null. */
    private LocalDate closedOn;

    /** The first day on which others than those who prepare the space know of it, or null. */
    private LocalDate opensOn;

    private LocalDate restsFrom;
    private LocalDate archivedFrom;

    /** The group whose working group this is, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Space parent;

    protected Space() {}

    public Space(PluginId owner, String path, String name, String nameEnglish, Visibility visibility, Joining joining) {
        if (path.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("The path of a space has no blanks: " + path);
        }
        this.owner = owner.value();
        this.path = path;
        this.name = name;
        this.nameEnglish = nameEnglish;
        this.visibility = visibility;
        this.joining = joining;
    }

    /** Lets everyone who reads here answer here as well. */
    public Space openForReplies() {
        readersReply = true;
        return this;
    }

    /** Closes the space: the given day is the last on which one could write. */
    public Space close(LocalDate lastDay) {
        closedOn = lastDay;
        return this;
    }

    public void reopen() {
        closedOn = null;
        archivedFrom = null;
    }

    /** Nobody but those who prepare it knows of the space before this day; null for at once. */
    public Space opensOn(LocalDate day) {
        opensOn = day;
        return this;
    }

    /** From this day on the space can be read and nobody writes there. */
    public Space rest(LocalDate from) {
        restsFrom = from;
        return this;
    }

    /** Stands in the archive from this day on; the day before is then the last on which it was open. */
    public Space archive(LocalDate from) {
        if (closedOn == null || !closedOn.isBefore(from)) {
            closedOn = from.minusDays(1);
        }
        archivedFrom = from;
        return this;
    }

    /** Ends rest, closing and archive: whoever's seat is still valid writes there again. */
    public void wake() {
        reopen();
        restsFrom = null;
    }

    /** All dates at once, as they were before. */
    public void live(LocalDate opens, LocalDate rests, LocalDate closed, LocalDate archived) {
        opensOn = opens;
        restsFrom = rests;
        closedOn = closed;
        archivedFrom = archived;
    }

    /** Puts the space below a group; who may do so and whether it fits asks {@code space.life}. */
    public Space below(Space group) {
        parent = group;
        return this;
    }

    public void rename(String swedish, String english) {
        name = swedish;
        nameEnglish = english;
    }

    public void admit(Visibility toWhom, Joining how) {
        visibility = toWhom;
        joining = how;
    }

    public void showReaders(ShownReaders what) {
        shownReaders = what;
    }

    /** By its own dates; the group that it belongs to may keep it from more. */
    public Stage stage(LocalDate day) {
        return Stage.of(opensOn, restsFrom, closedOn, archivedFrom, day);
    }

    /** People work there on this day: neither it nor the group that it belongs to rests, is closed or has yet to open. */
    public boolean active(LocalDate day) {
        return stage(day) == Stage.ACTIVE && (parent == null || parent.stage(day) == Stage.ACTIVE);
    }

    public Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }

    public Long getId() {
        return id;
    }

    public String getOwner() {
        return owner;
    }

    public String getPath() {
        return path;
    }

    public String getName() {
        return name;
    }

    /** The name in a language; Swedish where there is no other. */
    public String getName(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public Joining getJoining() {
        return joining;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public LocalDate getRestsFrom() {
        return restsFrom;
    }

    public LocalDate getArchivedFrom() {
        return archivedFrom;
    }

    public Space getParent() {
        return parent;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public ShownReaders getShownReaders() {
        return shownReaders;
    }

    public boolean isReadersReply() {
        return readersReply;
    }
}
