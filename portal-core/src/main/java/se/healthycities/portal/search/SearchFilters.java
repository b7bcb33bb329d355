package se.healthycities.portal.search;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.healthycities.portal.season.SeasonRow;

/** What a search's address says, without the page: the same search has one address, by which it is kept (H3). */
public record SearchFilters(
        String words,
        String kind,
        String organisation,
        String capacity,
        String space,
        String season,
        String theme,
        LocalDate from,
        LocalDate to,
        boolean newest)
        implements Serializable {
    public static final String PATH = "/search";

    public SearchFilters {
        words = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** @param address as {@link #address()} writes it; what it does not say is no filter */
    public static SearchFilters of(String address) {
        Map<String, String> parts = new HashMap<>();
        for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parts.put(part.substring(0, sign), URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return new SearchFilters(
                parts.getOrDefault("q", ""),
                parts.getOrDefault("type", ""),
                parts.getOrDefault("organisation", ""),
                parts.getOrDefault("capacity", ""),
                parts.getOrDefault("space", ""),
                parts.getOrDefault("season", ""),
                parts.getOrDefault("theme", ""),
                day(parts.get("from")),
                day(parts.get("to")),
                "newest".equals(parts.get("sort")));
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    /** Begins with a slash. */
    public String address() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", words);
        parts.put("type", kind);
        parts.put("organisation", organisation);
        parts.put("capacity", capacity);
        parts.put("space", space);
        parts.put("season", season);
        parts.put("theme", theme);
        parts.put("from", from == null ? "" : from.toString());
        parts.put("to", to == null ? "" : to.toString());
        parts.put("sort", newest ? "newest" : "");
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", PATH + "?", ""));
    }

    /** True when there is more to it than words. */
    public boolean narrowed() {
        return !(kind + organisation + capacity + space + season + theme).isEmpty() || from != null || to != null;
    }

    /** The newest first, from a day on. @param day null for no other than before */
    public SearchFilters since(LocalDate day) {
        return new SearchFilters(words, kind, organisation, capacity, space, season, theme, later(from, day), to, true);
    }

    /** The days of the chosen season narrow those that were typed; one that nobody knows has none. @param seasons all */
    public Question question(List<SeasonRow> seasons, int page) {
        SeasonRow chosen = seasons.stream()
                .filter(row -> row.key().equals(season))
                .findFirst()
                .orElse(null);
        boolean unknown = chosen == null && !season.isEmpty();
        return new Question(
                words,
                kind,
                organisation,
                capacity,
                space,
                theme,
                later(from, chosen == null ? null : chosen.from()),
                unknown ? LocalDate.EPOCH : earlier(to, chosen == null ? null : chosen.to()),
                newest,
                page);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
