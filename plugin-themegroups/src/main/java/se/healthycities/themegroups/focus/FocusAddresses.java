package se.healthycities.themegroups.focus;

import se.healthycities.portal.space.Addresses;

/** The addresses of a group's focus areas, derived from its path. */
public final class FocusAddresses {
    private FocusAddresses() {}

    public static String all(String path) {
        return "/" + path + "/focus";
    }

    public static String begin(String path) {
        return all(path) + "/new";
    }

    public static String one(String path, long id, String name) {
        return all(path) + "/" + id + "-" + Addresses.slug(name);
    }

    public static String edit(String path, long id) {
        return all(path) + "/" + id + "/edit";
    }
}
