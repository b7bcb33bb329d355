package se.healthycities.bench.daily;

/**
 * One thing that was asked of the portal, and what it gave.
 *
 * @param gate true when a miss fails the bench; an aim only stands in the report
 */
record Verdict(String about, String asked, double value, double most, String unit, boolean gate) {

    boolean kept() {
        return value <= most;
    }
}
