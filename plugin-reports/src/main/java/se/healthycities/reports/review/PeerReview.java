package se.healthycities.reports.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Locale;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Texts;

/**
 * Colleagues of other members look at the host's work with fresh eyes. The host asks, questions are agreed, a team visits,
 * writes a draft, the host checks its facts, the report is final, and months later both look at what came of it. Host and
 * team share one space; the team has another of its own, which nobody else knows of.
 */
@Entity(name = "reports_PeerReview")
@Table(schema = "reports", name = "peer_reviews")
public class PeerReview {
    public static final PluginId PLUGIN = new PluginId("reports");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Space teamSpace;

    /** The last part of its address. */
    @Column(nullable = false, unique = true)
    private String key;

    @Column(nullable = false)
    private String title;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation host;

    /** The key of its theme, or null. */
    private String theme;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state;

    @Embedded
    private ReviewDates dates;

    protected PeerReview() {}

    /** A request for a review; its two spaces come with it. */
    public PeerReview(String key, String title, Organisation host, String theme, ReviewState state, ReviewDates dates) {
        this.key = key;
        this.title = title;
        this.host = host;
        this.theme = theme;
        this.state = state;
        this.dates = dates;
        String path = PLUGIN.url() + "/reviews/" + key;
        space = new Space(PLUGIN, path, title, null, Visibility.GROUP, Joining.INVITED);
        teamSpace = new Space(
                PLUGIN,
                path + "/team",
                teamName(Locale.forLanguageTag("sv")),
                teamName(Locale.ENGLISH),
                Visibility.HIDDEN,
                Joining.INVITED);
    }

    private String teamName(Locale language) {
        return Texts.get(PeerReview.class, "team", language, title);
    }

    public GuidingQuestion ask(int number, String text) {
        return new GuidingQuestion(this, number, text);
    }

    public Space getSpace() {
        return space;
    }

    public Space getTeamSpace() {
        return teamSpace;
    }

    public String getKey() {
        return key;
    }
}
