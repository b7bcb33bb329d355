package se.healthycities.themegroups.project;

import se.healthycities.portal.space.Addresses;

/** The addresses of a group's projects, derived from its path. */
public final class ProjectAddresses {
    /** All projects and pilots of the network. */
    public static final String OVERVIEW = "/themegroups/projects";

    private ProjectAddresses() {}

    public static String all(String path) {
        return "/" + path + "/project";
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

    public static String newParticipant(String path, long id) {
        return all(path) + "/" + id + "/members/new";
    }

    public static String participant(String path, long id, long participation) {
        return all(path) + "/" + id + "/members/" + participation;
    }

    public static String newResult(String path, long id) {
        return all(path) + "/" + id + "/results/new";
    }
}
