package se.healthycities.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PluginContract;
import se.healthycities.reports.place.DemoPlaces;
import se.healthycities.reports.place.PhoneAnswers;
import se.healthycities.reports.place.PhoneToken;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.RespondentGroup;
import se.healthycities.reports.place.ThemeAnswer;

class ReportsPluginTest extends PluginContract {
    @Override
    protected PortalPlugin plugin() {
        return new ReportsPlugin();
    }

    @Override
    protected List<String> samples() {
        String place = PlaceAddresses.one(open().id());
        return List.of(
                "/reports/reviews/pr-2",
                "/reports/reviews/pr-2/team",
                PlaceAddresses.phone(DemoPlaces.CODE),
                place,
                place + ".csv",
                place + "/screen",
                place + "/sheet",
                "/reports/examples/1",
                "/reports/examples/1/edit",
                "/reports/examples/1/history");
    }

    /** Somebody prepares the open one, somebody answers it, and of one that is over a text can be read. */
    @Override
    protected void plant() {
        entityManager
                .createNativeQuery("update reports.place_assessments set set_up_by = (select min(held.id)"
                        + " from core.affiliations held join core.people who on who.id = held.person_id"
                        + " where who.email = :official) where code = :code")
                .setParameter("official", OFFICIAL)
                .setParameter("code", DemoPlaces.CODE)
                .executeUpdate();
        PhoneToken phone = new PhoneToken(UUID.nameUUIDFromBytes(new byte[] {1}));
        Scene scene = Scene.of(plugin().id());
        PhoneAnswers answers = beans.of(PhoneAnswers.class);
        answers.begin(scene, DemoPlaces.CODE, RespondentGroup.YOUTH, phone);
        answers.keep(scene, DemoPlaces.CODE, phone, 1, new ThemeAnswer(true, 5, "", ""));
        answers.send(scene, DemoPlaces.CODE, phone);
        entityManager
                .createNativeQuery("insert into reports.place_notes (sheet_id, theme_id, kind, text, showing)"
                        + " select sheet_id, theme_id, 'GOOD', 'Torget', 'LEADERS' from reports.place_scores"
                        + " order by id limit 1")
                .executeUpdate();
    }

    private PlaceRow open() {
        return beans.of(PhoneAnswers.class).coded(DemoPlaces.CODE).orElseThrow();
    }

    /** Which phones have sent. */
    @Override
    protected Set<String> notesOfTheMachine() {
        return Set.of("reports.sent_phones");
    }

    @Override
    protected Map<String, String> holdings() {
        return Map.of(
                "places",
                "select count(*) from reports.place_assessments",
                "reviews",
                "select count(*) from reports.peer_reviews",
                "underWay",
                "select count(*) from reports.peer_reviews" + " where state not in ('DECLINED', 'CLOSED', 'CANCELLED')",
                "examples",
                "select count(*) from reports.examples where state = 'PUBLISHED'",
                "adoptions",
                "select count(*) from reports.example_adoptions where withdrawn_at is null");
    }
}
