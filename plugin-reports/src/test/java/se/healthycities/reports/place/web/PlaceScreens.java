package se.healthycities.reports.place.web;

import java.util.Map;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.reports.place.DemoPlaces;
import se.healthycities.reports.place.PlaceAddresses;

/** The pages of places for those who lead a review and for those who read its space. */
abstract class PlaceScreens extends PageTest {
    protected static final String NEW = PlaceAddresses.LIST + "/new";
    protected static final String LEAD = "vanja.testlund@testhamn.example";
    protected static final String REVIEWER = "sixten.testlund@boras.example";
    protected static final String PATH = "reports/reviews/pr-1";
    protected static final String FORM = "main form[method=post]";
    protected static final String OPEN = "main form:has(#hours)";

    /** Whoever leads sets up the station. */
    protected final Answer setUp(String mode) {
        Answer page = get(NEW);
        return submit(NEW, page, FORM, fields(page, mode));
    }

    protected static Map<String, String> fields(Answer page, String mode) {
        return Map.of(
                "space",
                PATH,
                "place",
                " Stationen ",
                "version",
                page.html().select("select[name=version] option[value~=\\d+]").attr("value"),
                "round",
                "BASELINE",
                "mode",
                mode);
    }

    protected final String address(String place) {
        return PlaceAddresses.one(id("place.place = '" + place + "'"));
    }

    protected final String demo(String round) {
        return PlaceAddresses.one(id("place.round = " + round));
    }

    protected final String open() {
        return PlaceAddresses.one(id("place.code = '" + DemoPlaces.CODE + "'"));
    }

    protected final long id(String which) {
        return entityManager
                .createQuery("select max(place.id) from reports_PlaceAssessment place where " + which, Long.class)
                .getSingleResult();
    }
}
