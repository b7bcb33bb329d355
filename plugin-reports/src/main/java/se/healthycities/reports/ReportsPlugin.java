package se.healthycities.reports;

import java.util.List;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Card;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.reports.example.Example;
import se.healthycities.reports.example.ExampleAdoption;
import se.healthycities.reports.example.ExampleDigest;
import se.healthycities.reports.example.ExampleTable;
import se.healthycities.reports.example.ExampleVersion;
import se.healthycities.reports.example.SentExamples;
import se.healthycities.reports.example.web.EditExamplePage;
import se.healthycities.reports.example.web.ExampleHistoryPage;
import se.healthycities.reports.example.web.ExamplePage;
import se.healthycities.reports.example.web.ExamplesPage;
import se.healthycities.reports.example.web.NewExamplePage;
import se.healthycities.reports.place.AnswerSheet;
import se.healthycities.reports.place.PlaceAssessment;
import se.healthycities.reports.place.PlaceNote;
import se.healthycities.reports.place.PlaceScore;
import se.healthycities.reports.place.PlaceTable;
import se.healthycities.reports.place.PlaceTheme;
import se.healthycities.reports.place.PlaceVersion;
import se.healthycities.reports.place.SentPhone;
import se.healthycities.reports.place.UnsentRetention;
import se.healthycities.reports.place.web.CodePage;
import se.healthycities.reports.place.web.NewPlacePage;
import se.healthycities.reports.place.web.PhonePage;
import se.healthycities.reports.place.web.PlaceListPage;
import se.healthycities.reports.place.web.PlacePage;
import se.healthycities.reports.place.web.ScreenPage;
import se.healthycities.reports.place.web.SheetPage;
import se.healthycities.reports.place.web.VersionsPage;
import se.healthycities.reports.review.GuidingQuestion;
import se.healthycities.reports.review.PeerReview;
import se.healthycities.reports.review.ReviewTable;
import se.healthycities.reports.review.web.MyReviewsCard;
import se.healthycities.reports.review.web.ReviewListPage;
import se.healthycities.reports.review.web.ReviewPage;
import se.healthycities.reports.review.web.TeamRoomPage;
import se.healthycities.reports.told.AllExport;
import se.healthycities.reports.told.AllPersonalData;
import se.healthycities.reports.told.AllSearch;
import se.healthycities.reports.told.AllTurn;

/**
 * What the network finds out together: peer reviews, in which colleagues of other members visit, ask and report, assessments
 * of places by those who live and work there, and learning examples.
 */
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
                Mount.home("reviews/${review}/team", TeamRoomPage.class),
                // People type these two on a phone; they have no account.
                Mount.page("p", CodePage.class, Access.VISIT),
                Mount.page("p/${code}", PhonePage.class, Access.VISIT),
                Mount.page("places", PlaceListPage.class, Access.SIGNED_IN),
                Mount.page("places/new", NewPlacePage.class, Access.SIGNED_IN),
                Mount.page("places/versions", VersionsPage.class, Access.COORDINATE),
                Mount.page("places/${assessment}", PlacePage.class, Access.MEMBER)
                        .with(PlaceTable.class),
                Mount.page("places/${assessment}/screen", ScreenPage.class, Access.MEMBER),
                Mount.page("places/${assessment}/sheet", SheetPage.class, Access.CONTRIBUTE),
                Mount.page("examples", ExamplesPage.class, Access.VISIT)
                        .forEver()
                        .with(ExampleTable.class),
                Mount.page("examples/new", NewExamplePage.class, Access.CONTRIBUTE),
                Mount.page("examples/${example}", ExamplePage.class, Access.VISIT)
                        .forEver(),
                Mount.page("examples/${example}/edit", EditExamplePage.class, Access.CONTRIBUTE),
                Mount.page("examples/${example}/history", ExampleHistoryPage.class, Access.MEMBER));
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
        return List.of(
                PeerReview.class,
                GuidingQuestion.class,
                PlaceVersion.class,
                PlaceTheme.class,
                PlaceAssessment.class,
                AnswerSheet.class,
                PlaceScore.class,
                PlaceNote.class,
                SentPhone.class,
                Example.class,
                ExampleVersion.class,
                ExampleAdoption.class);
    }

    @Override
    public List<Class<? extends Retention>> retentions() {
        return List.of(UnsentRetention.class);
    }

    @Override
    public List<Class<? extends WorkList>> workLists() {
        return List.of(SentExamples.class);
    }

    @Override
    public Class<? extends Search> search() {
        return AllSearch.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return ExampleDigest.class;
    }

    @Override
    public Class<? extends Export> export() {
        return AllExport.class;
    }

    /** A review names its host organisation; who sits in the team is known by the core's seats alone. Answers name nobody. */
    @Override
    public Class<? extends PersonalData> personalData() {
        return AllPersonalData.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return AllTurn.class;
    }
}
