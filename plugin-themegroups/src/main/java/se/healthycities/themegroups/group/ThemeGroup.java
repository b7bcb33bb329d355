package se.healthycities.themegroups.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.PluginId;

/**
 * A group in which members of the network work together. It begins when the office opens a space for it and writes its
 * card: the aim and how the group works. People take seats in the space, talk, share files and meet there. When the work is
 * done the space is closed by a date and the group can be read as an archive; it can be opened again.
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

    protected ThemeGroup() {}

    public ThemeGroup(Space space, GroupKind kind, String aim, String aimEnglish, String working) {
        this.space = space;
        this.kind = kind;
        this.aim = aim;
        this.aimEnglish = aimEnglish;
        this.working = working;
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
}
