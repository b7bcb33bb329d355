package se.healthycities.themegroups.focus;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.discussion.Discussion;

/** A discussion or an occasion of the group that belongs to one of its focus areas. */
@Entity(name = "themegroups_FocusTag")
@Table(schema = "themegroups", name = "focus_tags")
public class FocusTag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "focus_area_id")
    private FocusArea area;

    @ManyToOne(fetch = FetchType.LAZY)
    private Discussion discussion;

    @ManyToOne(fetch = FetchType.LAZY)
    private Occasion occasion;

    protected FocusTag() {}

    private FocusTag(FocusArea area, Discussion discussion, Occasion occasion) {
        this.area = area;
        this.discussion = discussion;
        this.occasion = occasion;
    }

    public static FocusTag of(FocusArea area, Discussion discussion) {
        return new FocusTag(area, discussion, null);
    }

    public static FocusTag of(FocusArea area, Occasion occasion) {
        return new FocusTag(area, null, occasion);
    }
}
