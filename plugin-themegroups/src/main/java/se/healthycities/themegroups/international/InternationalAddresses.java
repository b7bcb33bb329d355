package se.healthycities.themegroups.international;

/** The addresses of what only groups led elsewhere have. */
public final class InternationalAddresses {
    private InternationalAddresses() {}

    /** Who leads it, and the notes of ours. */
    public static String notes(String path) {
        return "/" + path + "/international";
    }

    public static String newNote(String path) {
        return notes(path) + "/new";
    }

    public static String edit(String path) {
        return notes(path) + "/edit";
    }
}
