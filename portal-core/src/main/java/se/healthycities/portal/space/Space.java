package se.healthycities.portal.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * A room with seats, discussions, files and occasions. The board, a theme group, a seminar series and a peer review each
 * have one; none of them is one, so that a plugin can be taken out without breaking a row of the core. A space is closed
 * by a date and can be opened again; nothing in it is deleted.
 */
@Entity
@Table(schema = "core", name = "spaces")
public class Space {
    /** The path of the board, whose seats are public offices though the space is hidden. */
    public static final String BOARD = "spaces/styrelse";

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

    /** The last day on which one could write here, or null. */
    private LocalDate closedOn;

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
}
