package se.healthycities.reports.example;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.portal.space.Addresses;

/** Where learning examples are; the number alone decides, the words behind it are for people. */
public final class ExampleAddresses {
    public static final String LIBRARY = "/reports/examples";
    public static final String NEW = LIBRARY + "/new";

    private static final Pattern ONE = Pattern.compile(LIBRARY + "/(\\d{1,18})(-[a-z0-9-]*)?");

    private ExampleAddresses() {}

    /** The address that stays when the title changes. */
    public static String kept(long id) {
        return LIBRARY + "/" + id;
    }

    public static String one(long id, String title) {
        return kept(id) + "-" + Addresses.slug(title);
    }

    public static String edit(long id) {
        return kept(id) + "/edit";
    }

    public static String history(long id) {
        return kept(id) + "/history";
    }

    /** The example that an address leads to, with or without words behind its number. */
    public static OptionalLong id(String address) {
        Matcher one = ONE.matcher(address);
        return one.matches() ? OptionalLong.of(Long.parseLong(one.group(1))) : OptionalLong.empty();
    }

    /** The same for the last part of the address alone; 0 for what is none. */
    public static long number(String part) {
        return id(LIBRARY + "/" + part).orElse(0);
    }
}
