package se.healthycities.portal.incoming.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Quoted lines, which begin with {@code >}, and the line that says whose they are. They go when all of one's own words stand
 * before or after them; between one's own words they stay.
 */
final class Quotes {
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>.*");
    /** "Den tors 19 nov. 2026 kl 10:12 skrev Anna Ek <…>:", "On 19 Nov 2026, at 10:12, Anna Ek wrote:" and their kin. */
    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?iu)(?=.*\\d)(.{0,200}\\s)?(skrev|wrote|schrieb|skreiv|kirjoitti)\\b.{0,200}:");

    private static final Pattern BEGINNING =
            Pattern.compile("(?iu)(den|on|am|il|\\d{1,4}[ ./-]|tis|mån|ons|tors|fre|lör|sön).*");
    private static final int MOST_LINES = 4;

    private Quotes() {}

    static List<String> drop(List<String> lines) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int attribution = attribution(lines, i);
            if (attribution > 0 && !quotesAfter(lines, i + attribution)) {
                return unmarked(lines, kept, i);
            }
            if (attribution > 0) {
                i += attribution - 1;
            } else {
                kept.add(lines.get(i));
            }
        }
        return ownWords(kept);
    }

    /** What follows is quoted without any mark; it goes unless nothing else was written. */
    private static List<String> unmarked(List<String> lines, List<String> before, int at) {
        return before.stream().allMatch(String::isBlank) ? lines.subList(at, lines.size()) : ownWords(before);
    }

    private static List<String> ownWords(List<String> lines) {
        int firstOwn = -1;
        int lastOwn = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !quoted(lines.get(i))) {
                firstOwn = firstOwn < 0 ? i : firstOwn;
                lastOwn = i;
            }
        }
        if (firstOwn < 0) {
            return List.of();
        }
        List<String> own = lines.subList(firstOwn, lastOwn + 1);
        List<String> signed = Signature.drop(own);
        int end = firstOwn + signed.size();
        while (end > firstOwn + 1
                && (quoted(lines.get(end - 1)) || lines.get(end - 1).isBlank())) {
            end--;
        }
        boolean between = lines.subList(firstOwn, end).stream().anyMatch(Quotes::quoted);
        return new ArrayList<>(between ? inline(lines, firstOwn, end - 1) : lines.subList(firstOwn, end));
    }

    /** The question above the first answer belongs to it; what is quoted below the last one does not. */
    private static List<String> inline(List<String> lines, int first, int last) {
        int from = first;
        while (from > 0 && (quoted(lines.get(from - 1)) || lines.get(from - 1).isBlank())) {
            from--;
        }
        return lines.subList(from, last + 1);
    }

    /** @return how many lines it takes; 0 when none begins here */
    private static int attribution(List<String> lines, int at) {
        StringBuilder joined = new StringBuilder();
        for (int taken = 1; taken <= MOST_LINES && at + taken <= lines.size(); taken++) {
            String line = lines.get(at + taken - 1).strip();
            if (line.isEmpty() || quoted(line)) {
                return 0;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            if (taken == 2 && !BEGINNING.matcher(joined).matches()) {
                return 0;
            }
            if (ATTRIBUTION.matcher(joined).matches()) {
                return taken;
            }
        }
        return 0;
    }

    private static boolean quotesAfter(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(Quotes::quoted)
                .isPresent();
    }

    private static boolean quoted(String line) {
        return QUOTED.matcher(line).matches();
    }
}
