package se.healthycities.portal.announcement;

import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Scene;

/** Where announcements are read, written and followed up; all begin with a slash. */
public final class AnnouncementAddresses {
    private AnnouncementAddresses() {}

    /** For those to whom it was sent. */
    public static String page(long id) {
        return "/announcements/" + id;
    }

    /** By the link of a letter, without login. */
    public static String confirm(String word) {
        return "/announcements/confirm/" + word;
    }

    /** For those who lead: the list of a space, or of the network. */
    public static String led(Scene scene) {
        return scene.space() == null ? "/admin/announcements" : Addresses.announcements(scene.space());
    }

    public static String led(Scene scene, long id) {
        return led(scene) + "/" + id;
    }

    public static String write(Scene scene) {
        return led(scene) + "/write";
    }

    public static String write(Scene scene, long id) {
        return write(scene) + "?draft=" + id;
    }
}
