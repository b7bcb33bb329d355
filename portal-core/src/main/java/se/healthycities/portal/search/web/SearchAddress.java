package se.healthycities.portal.search.web;

import java.io.Serializable;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.search.SearchFilters;
import se.healthycities.portal.web.component.AskedDay;
import se.healthycities.portal.web.component.Query;

/** What the address of a search says, and the addresses of other searches: {@code /search?q=…&type=…} is kept by people. */
record SearchAddress(
        String words,
        String kind,
        String organisation,
        String capacity,
        String space,
        String season,
        String theme,
        AskedDay from,
        AskedDay to,
        boolean newest,
        int page)
        implements Serializable {
    static final int PAGES = 10;
    private static final int LONGEST = 300;

    static SearchAddress of(PageParameters parameters) {
        return new SearchAddress(
                text(parameters, "q"),
                text(parameters, "type"),
                text(parameters, "organisation"),
                text(parameters, "capacity"),
                text(parameters, "space"),
                text(parameters, "season"),
                text(parameters, "theme"),
                AskedDay.of(parameters, "from"),
                AskedDay.of(parameters, "to"),
                "newest".equals(text(parameters, "sort")),
                Math.max(0, Math.min(PAGES - 1, parameters.get("page").toInt(1) - 1)));
    }

    private static String text(PageParameters parameters, String name) {
        String text = parameters.get(name).toString("").replace('\0', ' ').strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    boolean filtered() {
        return !(organisation + capacity + space + season + theme).isEmpty()
                || !from.typed().isEmpty()
                || !to.typed().isEmpty()
                || newest;
    }

    /** The same without what is only about this page. */
    SearchFilters filters() {
        return new SearchFilters(
                words, kind, organisation, capacity, space, season, theme, from.day(), to.day(), newest);
    }

    String words(String other) {
        return address(other, kind, 0);
    }

    String kind(String other) {
        return address(words, other, 0);
    }

    String page(int other) {
        return address(words, kind, other);
    }

    private String address(String q, String type, int number) {
        return Query.of("/search")
                .and("q", q)
                .and("type", type)
                .and("organisation", organisation)
                .and("capacity", capacity)
                .and("space", space)
                .and("season", season)
                .and("theme", theme)
                .and("from", from.typed())
                .and("to", to.typed())
                .and("sort", newest ? "newest" : "")
                .and("page", number > 0 ? String.valueOf(number + 1) : "")
                .address();
    }
}
