package se.healthycities.reports.place;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where assessments are: for the pages and for everything that links to them. */
public final class PlaceAddresses {
    public static final String LIST = "/reports/places";
    /** Short, because people type it on a phone. */
    public static final String CODE = "/reports/p";

    /** Where the office puts in instruments. */
    public static final String VERSIONS = LIST + "/versions";

    private PlaceAddresses() {}

    public static String one(long id) {
        return LIST + "/" + id;
    }

    public static String screen(long id) {
        return one(id) + "/screen";
    }

    public static String sheet(long id) {
        return one(id) + "/sheet";
    }

    public static String phone(String code) {
        return CODE + "/" + code;
    }

    /** Where one is set up for an occasion of a space. */
    public static String fresh(String path, String occasion) {
        return LIST + "/new?in=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "&occasion="
                + URLEncoder.encode(occasion, StandardCharsets.UTF_8);
    }
}
