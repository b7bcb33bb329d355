package se.healthycities.portal.fee.web;

import java.util.Map;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** The year in an address; what is no year of the network's is an address that does not exist. */
final class Years {
    private static final int FIRST = 2004;
    private static final int LAST = 2100;

    private Years() {}

    static int of(String text) {
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        if (year < FIRST || year > LAST) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        return year;
    }

    static int of(Map<String, String> place) {
        return of(place.getOrDefault("year", ""));
    }

    static String address(int year) {
        return "/admin/fees/" + year;
    }
}
