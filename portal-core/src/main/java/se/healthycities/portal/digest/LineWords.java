package se.healthycities.portal.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** Makes the lines of a digest: one section for each place, one line for each group of things, and never without an end. */
final class LineWords {
    static final int MOST_LINES = 40;
    private static final int MOST_IN_A_SECTION = 12;
    private static final int MOST_NAMED = 3;
    private static final String ALL = "/notices";

    private LineWords() {}

    static List<LetterLine> of(List<Told> told, Locale language) {
        Map<String, Map<String, List<DigestItem>>> sections = new LinkedHashMap<>();
        String nowhere = Texts.get(DigestWriter.class, "network", language);
        for (Told one : told) {
            String place = one.item().place() == null ? nowhere : one.item().place();
            sections.computeIfAbsent(place, heading -> new LinkedHashMap<>())
                    .computeIfAbsent(one.item().group(), group -> new ArrayList<>())
                    .add(one.item());
        }
        List<LetterLine> lines = new ArrayList<>();
        sections.forEach((place, groups) -> {
            int room = Math.min(MOST_IN_A_SECTION, Math.max(0, MOST_LINES - lines.size()));
            groups.values().stream()
                    .limit(room)
                    .forEach(group -> lines.add(line(place, group, language)));
            if (groups.size() > room) {
                String more = Texts.get(DigestWriter.class, "more", language, groups.size() - room);
                lines.add(new LetterLine(place, more, ALL, null));
            }
        });
        return lines;
    }

    /** A group in one line: what it is, and what happened there, at most three times by name. */
    private static LetterLine line(String place, List<DigestItem> group, Locale language) {
        DigestItem first = group.get(0);
        List<String> words = group.stream()
                .map(DigestItem::words)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String said = words.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String more = words.size() <= MOST_NAMED
                ? said
                : said + " " + Texts.get(DigestWriter.class, "more", language, words.size() - MOST_NAMED);
        return new LetterLine(place, first.title(), first.address(), more.isEmpty() ? null : more);
    }

    /** What a digest is about, for its subject: the first titles. */
    static String titles(List<LetterLine> lines, Locale language) {
        List<String> titles = lines.stream().map(LetterLine::words).distinct().toList();
        String named = titles.stream().limit(2).collect(Collectors.joining(", "));
        return titles.size() <= 2
                ? named
                : named + " " + Texts.get(DigestWriter.class, "more", language, titles.size() - 2);
    }
}
