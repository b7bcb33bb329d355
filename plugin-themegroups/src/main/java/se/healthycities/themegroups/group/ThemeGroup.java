package se.healthycities.themegroups.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.PluginId;

/**
 * A group in which members of the network work together. It is planned, or begins at once, when the office or the group
 * above opens a space for it and writes its charter: the aim, how the group works and what it concentrates on. People take
 * seats in the space, talk, share files and meet there. Whoever leads the group keeps the charter true. The group may rest
 * and be woken; when its work is done the space is closed by a date, what came of it stands first, and the group can be
 * read as an archive.
 */
@Entity(name = "themegroups_ThemeGroup")
@Table(schema = "themegroups", name = "theme_groups")
public class ThemeGroup {
    /** The plugin that all groups belong to. */
    public static final PluginId PLUGIN = new PluginId("themegroups");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GroupKind kind;

    @Column(nullable = false)
    private String aim;

    private String aimEnglish;

    @Column(nullable = false)
    private String working;

    @Column(nullable = false)
    private String focus = "";

    /** The period for which the group has its task, in words. */
    @Column(nullable = false)
    private String season = "";

    /** What came of the work, written when it was done. */
    @Column(nullable = false)
    private String result = "";

    @Version
    private int version;

    /** The group after which this one was made, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    private ThemeGroup model;

    private UUID requestKey;

    protected ThemeGroup() {}

    public ThemeGroup(Space space, GroupKind kind, String aim, String aimEnglish, String working) {
        this.space = space;
        this.kind = kind;
        this.aim = aim;
        this.aimEnglish = aimEnglish;
        this.working = working;
    }

    /** Made once for a form that is sent twice. */
    public ThemeGroup madeBy(UUID form) {
        requestKey = form;
        return this;
    }

    /** It was made after another group. */
    public ThemeGroup like(ThemeGroup other) {
        model = other;
        return this;
    }

    public ThemeGroup charter(Charter charter) {
        aim = charter.aim();
        aimEnglish = charter.aimEnglish();
        working = charter.working();
        focus = charter.focus();
        season = charter.season();
        return this;
    }

    public Charter charter() {
        return new Charter(aim, aimEnglish, working, focus, season);
    }

    /** What came of its work; empty for nothing yet. */
    public ThemeGroup result(String words) {
        result = words;
        return this;
    }

    /** The path of the space of a group, from the last word of its address. */
    public static String path(String slug) {
        return PLUGIN.url() + "/" + slug;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public GroupKind getKind() {
        return kind;
    }

    public String getAim() {
        return aim;
    }

    public String getAimEnglish() {
        return aimEnglish;
    }

    public String getWorking() {
        return working;
    }

    public String getResult() {
        return result;
    }

    public ThemeGroup getModel() {
        return model;
    }

    public int getVersion() {
        return version;
    }
}
