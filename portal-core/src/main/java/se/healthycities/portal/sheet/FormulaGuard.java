package se.healthycities.portal.sheet;

/** A cell of CSV that a spreadsheet would take for a formula gets an apostrophe before it, and loses it when it comes back. */
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r";

    private FormulaGuard() {}

    static String with(String cell) {
        return cell != null && starts(cell, 0) ? "'" + cell : cell;
    }

    static String without(String cell) {
        return cell.startsWith("'") && starts(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean starts(String cell, int at) {
        return cell.length() > at && STARTS.indexOf(cell.charAt(at)) >= 0;
    }
}
