package se.healthycities.themegroups.visit;

/** The addresses of a group's study visits, by the keys of their occasions. */
public final class VisitAddresses {
    private VisitAddresses() {}

    /** Where whoever leads the group says where one meets and which way one goes. */
    public static String edit(String path, String key) {
        return "/" + path + "/visits/" + key + "/edit";
    }

    /** The visit with what those who came along took home. */
    public static String one(String path, String key) {
        return "/" + path + "/visits/" + key;
    }
}
