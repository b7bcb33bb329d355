package se.healthycities.portal.decision;

import se.healthycities.portal.space.Addresses;

/** Where decisions are, below their space. */
public final class DecisionAddresses {
    /** The register over all spaces. */
    public static final String ALL = "/decisions";

    private DecisionAddresses() {}

    public static String decisions(String path) {
        return Addresses.decisions(path);
    }

    public static String decision(String path, long id) {
        return decisions(path) + "/" + id;
    }

    public static String newDecision(String path) {
        return decisions(path) + "/new";
    }

    /** @param act what is done to it: {@code edit}, {@code end} */
    public static String decision(String path, long id, String act) {
        return decision(path, id) + "/" + act;
    }
}
