package se.healthycities.portal.discussion.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.wicket.Component;
import se.healthycities.portal.person.Capacity;

/** The words around the posts of a page, looked up once for all of them. */
record PostWords(
        String fresh,
        String attached,
        String version,
        String deleted,
        Map<Capacity, String> capacities,
        LocalDate today,
        Locale language)
        implements Serializable {

    static PostWords of(Component page, LocalDate today) {
        Map<Capacity, String> capacities = new EnumMap<>(Capacity.class);
        for (Capacity capacity : Capacity.values()) {
            capacities.put(capacity, page.getString("capacity." + capacity));
        }
        return new PostWords(
                page.getString("post.new"),
                page.getString("post.attached"),
                page.getString("post.version"),
                page.getString("post.deleted"),
                capacities,
                today,
                page.getLocale());
    }
}
