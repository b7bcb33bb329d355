package se.healthycities.portal.space;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The addresses of everything in a space, derived from its path: pages, mails, search and feeds link by these and never by
 * a page's class. All begin with a slash.
 */
public final class Addresses {
    private static final String PREVIEW = "preview";

    private Addresses() {}

    public static String space(String path) {
        return "/" + path;
    }

    public static String discussions(String path) {
        return "/" + path + "/discussions";
    }

    public static String discussion(String path, long id, String title) {
        return discussions(path) + "/" + id + "-" + slug(title);
    }

    /** A post by its number, on a page of the discussion that begins with it. */
    public static String post(String path, long id, String title, int number) {
        return discussion(path, id, title) + "?from=" + number + "#post-" + number;
    }

    /** A post wherever it is, now and later. */
    public static String post(long id) {
        return "/posts/" + id;
    }

    public static String moveDiscussion(String path, long id, String title) {
        return discussion(path, id, title) + "/move";
    }

    /** The names that may be mentioned in a space, for those who write there. */
    public static String mentionNames(String path) {
        return discussions(path) + "/mentions.json";
    }

    public static String newDiscussion(String path) {
        return discussions(path) + "/new";
    }

    /** Where a discussion is decided, closed and opened again. */
    public static String discussionState(String path, long id) {
        return discussions(path) + "/" + id + "/state";
    }

    public static String seen(String path, long id) {
        return discussions(path) + "/" + id + "/seen";
    }

    public static String summary(String path, long id) {
        return discussions(path) + "/" + id + "/summary";
    }

    /** @param act what is done to the post, or read of it: {@code edit}, {@code history} */
    public static String post(String path, long id, String act) {
        return discussions(path) + "/posts/" + id + "/" + act;
    }

    public static String reports(String path) {
        return "/" + path + "/reports";
    }

    /** The posts that were marked before an election and wait until somebody has looked. */
    public static String care(String path) {
        return "/" + path + "/care";
    }

    public static String files(String path) {
        return "/" + path + "/files";
    }

    public static String folder(String path, long id, String name) {
        return files(path) + "/folder/" + id + "-" + slug(name);
    }

    /** The attachments of the space's discussions that lie in no folder. */
    public static String attachments(String path) {
        return files(path) + "/attachments";
    }

    public static String trash(String path) {
        return files(path) + "/trash";
    }

    public static String filePage(String path, long id, String name) {
        return files(path) + "/" + id + "-" + slug(name);
    }

    public static String meetings(String path) {
        return "/" + path + "/meetings";
    }

    public static String newOccasion(String path) {
        return meetings(path) + "/new";
    }

    /**
     * Where something is done to an occasion by those who lead.
     *
     * @param path of its space, or null for one of the network as a whole
     * @param act what is done: {@code edit}, {@code cancel}
     */
    public static String occasion(String path, String key, String act) {
        return (path == null ? occasion(key) : meetings(path) + "/" + key) + "/" + act;
    }

    /** An occasion wherever it belongs. */
    public static String occasion(String key) {
        return "/calendar/" + key;
    }

    public static String decisions(String path) {
        return "/" + path + "/decisions";
    }

    public static String seats(String path) {
        return "/" + path + "/seats";
    }

    /** What those who lead a space send from it. */
    public static String announcements(String path) {
        return "/" + path + "/announcements";
    }

    public static String settings(String path) {
        return "/" + path + "/settings";
    }

    public static String notices(String path) {
        return settings(path) + "/notices";
    }

    public static String export(String path) {
        return "/" + path + "/export";
    }

    public static String guests(String path) {
        return "/" + path + "/guests";
    }

    public static String newSeat(String path) {
        return seats(path) + "/new";
    }

    /** Where the contact of an organisation names colleagues for seats. */
    public static String nameColleagues(String path) {
        return seats(path) + "/colleagues";
    }

    public static String pastSeats(String path) {
        return seats(path) + "/history";
    }

    public static String seat(String path, long id) {
        return "/" + path + "/seat/" + id;
    }

    public static String file(long id, String name) {
        // What the address says after the id is only for people; one word there is taken.
        return "/files/" + id + "/" + encoded(name.equals(PREVIEW) ? name + "_" : name);
    }

    /** One version of a file, also one that is not the newest. */
    public static String version(long id, int number, String name) {
        return "/files/" + id + "/versions/" + number + "/" + encoded(name);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A small picture of how a file looks. */
    public static String preview(long id) {
        return "/files/" + id + "/" + PREVIEW;
    }

    public static String organisation(String address) {
        return "/organisations/" + address;
    }

    public static String person(long id, String name) {
        return "/people/" + id + "-" + slug(name);
    }

    /** Words as they may stand in an address: small latin letters, digits and hyphens, at most 60. */
    public static String slug(String words) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= 60 ? plain : plain.substring(0, 60).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "-" : cut;
    }
}
