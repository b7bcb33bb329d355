package se.healthycities.portal.mention;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call an organisation: {@code Borås} for Borås Stad, {@code Trollhättan} for Trollhättans stad. */
final class OrganisationNames {
    private static final Pattern PLACE = Pattern.compile("(?:region )?(.+?)(?: kommun| stad)?");

    private OrganisationNames() {}

    /** In small letters; the full name first. */
    static Set<String> of(String fullName) {
        String full = Spot.plain(fullName);
        Set<String> names = new LinkedHashSet<>(Set.of(full));
        Matcher place = PLACE.matcher(full);
        if (place.matches() && place.group(1).length() > 1 && !place.group(1).equals(full)) {
            String called = place.group(1);
            names.add(called);
            if (called.endsWith("s") && called.length() > 3) {
                names.add(called.substring(0, called.length() - 1));
            }
        }
        return names;
    }
}
