package se.healthycities.themegroups.group;

/** The addresses of what is done with a group, derived from its path. */
public final class GroupAddresses {
    private GroupAddresses() {}

    public static String newGroup() {
        return "/" + ThemeGroup.PLUGIN.url() + "/new";
    }

    public static String newWorkingGroup(String path) {
        return "/" + path + "/working-groups/new";
    }

    public static String charter(String path) {
        return "/" + path + "/charter";
    }

    public static String door(String path) {
        return "/" + path + "/access";
    }

    public static String life(String path) {
        return "/" + path + "/life";
    }

    public static String model(String path) {
        return "/" + path + "/model";
    }
}
