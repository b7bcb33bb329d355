package se.healthycities.portal.meeting;

import se.healthycities.portal.space.Addresses;

/** Where meetings are, below the meetings of their space. */
public final class MeetingAddresses {
    private MeetingAddresses() {}

    /** @param key of the occasion */
    public static String meeting(String path, String key) {
        return Addresses.meetings(path) + "/" + key;
    }

    public static String agenda(String path, String key) {
        return meeting(path, key) + "/agenda";
    }

    /** Where an item is read. */
    public static String item(String path, String key, long item) {
        return meeting(path, key) + "#item-" + item;
    }

    /** Where an item is changed. */
    public static String editItem(String path, String key, long item) {
        return agenda(path, key) + "/" + item;
    }

    public static String presence(String path, String key) {
        return meeting(path, key) + "/presence";
    }

    public static String minutes(String path, String key) {
        return meeting(path, key) + "/minutes";
    }

    /** Where the minutes of an item are written. */
    public static String minutes(String path, String key, long item) {
        return minutes(path, key) + "?item=" + item;
    }
}
