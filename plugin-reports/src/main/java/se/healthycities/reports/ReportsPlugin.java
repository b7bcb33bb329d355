package se.healthycities.reports;

import java.util.List;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Card;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.Nothing;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.reports.review.GuidingQuestion;
import se.healthycities.reports.review.PeerReview;
import se.healthycities.reports.review.ReviewExport;
import se.healthycities.reports.review.ReviewSearch;
import se.healthycities.reports.review.ReviewTable;
import se.healthycities.reports.review.ReviewTurn;
import se.healthycities.reports.review.web.MyReviewsCard;
import se.healthycities.reports.review.web.ReviewListPage;
import se.healthycities.reports.review.web.ReviewPage;
import se.healthycities.reports.review.web.TeamRoomPage;

/** What the network writes together: peer reviews, in which colleagues of other members visit, ask and report. */
public class ReportsPlugin implements PortalPlugin {
    @Override
    public PluginId id() {
        return PeerReview.PLUGIN;
    }

    @Override
    public List<Mount> pages() {
        return List.of(
                Mount.page("", ReviewListPage.class, Access.MEMBER).with(ReviewTable.class),
                Mount.home("reviews/${review}", ReviewPage.class),
                Mount.home("reviews/${review}/team", TeamRoomPage.class));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(300, ReviewListPage.class));
    }

    @Override
    public List<Card> dashboard() {
        return List.of(new Card(300, MyReviewsCard::new));
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(PeerReview.class, GuidingQuestion.class);
    }

    @Override
    public Class<? extends Search> search() {
        return ReviewSearch.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return Nothing.ToTell.class;
    }

    @Override
    public Class<? extends Export> export() {
        return ReviewExport.class;
    }

    /** A review names its host organisation; who sits in the team is known by the core's seats alone. */
    @Override
    public Class<? extends PersonalData> personalData() {
        return Nothing.Personal.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return ReviewTurn.class;
    }
}
