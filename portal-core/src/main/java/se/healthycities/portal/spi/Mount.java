package se.healthycities.portal.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.request.component.IRequestablePage;

/**
 * A page at its address. The gate turns the address into a {@link Scene} and decides before the page is made.
 *
 * @param path below the plugin's prefix, in Wicket's mount syntax ({@code "${slug}"}), without slashes at its ends
 * @param access what a visitor needs to open it
 * @param home true when the page is the home of a space: then discussions, files, meetings and seats live below it, and
 *     the filled path is the space's path
 * @param published true for what stays readable at its address when the plugin is OFF
 * @param table the same list as CSV, at the same address with {@code .csv}
 * @param files what the page offers as a whole file, by the ending of its address: {@code zip}, {@code pdf}
 */
public record Mount(
        String path,
        Class<? extends IRequestablePage> page,
        Access access,
        boolean home,
        boolean published,
        Optional<Class<? extends Table>> table,
        Map<String, Class<? extends Archive>> files) {
    /**
     * A page outside of spaces or, with an access that depends on a space and a path below that of a home of the same
     * plugin, a page of that home's space, judged there.
     */
    public static Mount page(String path, Class<? extends IRequestablePage> page, Access access) {
        return new Mount(path, page, access, false, false, Optional.empty(), Map.of());
    }

    /** The home of a space: whoever may know the space may open it. */
    public static Mount home(String path, Class<? extends IRequestablePage> page) {
        return new Mount(path, page, Access.KNOW, true, false, Optional.empty(), Map.of());
    }

    /** What was published to the public: it stays at its address in every season, for those who may open it. */
    public Mount forEver() {
        return new Mount(path, page, access, home, true, table, files);
    }

    public Mount with(Class<? extends Table> asTable) {
        return new Mount(path, page, access, home, published, Optional.of(asTable), files);
    }

    public Mount zip(Class<? extends Archive> asZip) {
        return file("zip", asZip);
    }

    /** @param ending of its address, without the dot: one of those that {@link Archive#MEDIA_TYPES} knows */
    public Mount file(String ending, Class<? extends Archive> whole) {
        Map<String, Class<? extends Archive>> more = new LinkedHashMap<>(files);
        more.put(ending, whole);
        return new Mount(path, page, access, home, published, table, Collections.unmodifiableMap(more));
    }
}
