package se.healthycities.portal.season;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.time.Period;

/**
 * The rules of the tree: seasons of a kind follow each other without overlap, a season lies within its parent, and the
 * parent is of a wider kind.
 */
public record SeasonTree(List<SeasonRow> seasons) {
    private static final DateTimeFormatter KEY_DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String KEY = "[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?";

    /** All that is wrong with a season; {@code known} is true for one that is changed, not added. */
    public List<SeasonFault> faults(SeasonDraft draft, boolean known) {
        List<SeasonFault> faults = new ArrayList<>();
        if (!known && (draft.key() == null || !draft.key().matches(KEY))) {
            faults.add(new SeasonFault("key", "keyShape", null));
        } else if (!known) {
            find(draft.key()).ifPresent(other -> faults.add(new SeasonFault("key", "keyTaken", other)));
        }
        if (draft.name() == null || draft.name().isBlank()) {
            faults.add(new SeasonFault("name", "nameMissing", null));
        }
        if (draft.from() == null) {
            faults.add(new SeasonFault("from", "fromMissing", null));
        }
        if (draft.to() == null) {
            faults.add(new SeasonFault("to", "toMissing", null));
        }
        if (draft.from() == null || draft.to() == null) {
            return faults;
        }
        if (draft.to().isBefore(draft.from())) {
            faults.add(new SeasonFault("to", "endsBeforeStart", null));
            return faults;
        }
        around(faults, draft);
        return faults;
    }

    /** What the neighbours, the parent and the children say. */
    private void around(List<SeasonFault> faults, SeasonDraft draft) {
        SeasonRow days = new SeasonRow(
                null, draft.key(), draft.kind(), draft.name(), draft.nameEnglish(), null, draft.from(), draft.to());
        others(draft)
                .filter(other -> other.kind() == draft.kind() && overlaps(other, days))
                .findFirst()
                .ifPresent(other -> faults.add(new SeasonFault("from", "overlap", other)));
        if (draft.parent() != null) {
            SeasonRow parent = find(draft.parent()).orElse(null);
            if (parent == null || parent.kind().compareTo(draft.kind()) >= 0) {
                faults.add(new SeasonFault("parent", "parentNarrow", parent));
            } else if (!parent.holds(days)) {
                faults.add(new SeasonFault("to", "outsideParent", parent));
            }
        }
        others(draft)
                .filter(child -> draft.key() != null && draft.key().equals(child.parent()) && !days.holds(child))
                .findFirst()
                .ifPresent(child -> faults.add(new SeasonFault("to", "childOutside", child)));
    }

    /** Some days of a season as a season of their own within it, by a key that the same days always have. */
    public SeasonDraft part(SeasonRow whole, Period days) {
        return new SeasonDraft(
                "p-" + KEY_DAY.format(days.from()) + "-" + KEY_DAY.format(days.to()),
                SeasonKind.PART,
                whole.key(),
                named(whole, days, Locale.forLanguageTag("sv")),
                named(whole, days, Locale.ENGLISH),
                days.from(),
                days.to());
    }

    private static String named(SeasonRow whole, Period days, Locale language) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", language);
        return whole.name(language) + ", " + day.format(days.from()) + "\u2013" + day.format(days.to());
    }

    /** The operating year after the last one with its half-years, in the same pattern; empty where there is no year. */
    public List<SeasonDraft> nextYear() {
        Optional<SeasonRow> last = seasons.stream()
                .filter(season -> season.kind() == SeasonKind.YEAR && season.to() != null)
                .max(Comparator.comparing(SeasonRow::from));
        if (last.isEmpty()) {
            return List.of();
        }
        SeasonRow year = last.get();
        List<SeasonDraft> drafts = new ArrayList<>();
        String key = later(year.key(), year);
        drafts.add(shifted(year, null, year));
        seasons.stream()
                .filter(season -> year.key().equals(season.parent()))
                .sorted(Comparator.comparing(SeasonRow::from))
                .forEach(half -> drafts.add(shifted(half, key, year)));
        return drafts;
    }

    private static SeasonDraft shifted(SeasonRow season, String parent, SeasonRow year) {
        String english = season.nameEnglish() == null ? null : later(season.nameEnglish(), year);
        return new SeasonDraft(
                later(season.key(), year),
                season.kind(),
                parent,
                later(season.name(), year),
                english,
                season.from().plusYears(1),
                season.to().plusDays(1).plusYears(1).minusDays(1));
    }

    /** The same words with the next year's number; without a number the number is added. */
    private static String later(String words, SeasonRow year) {
        int number = year.from().getYear();
        String next = String.valueOf(number + 1);
        return words.contains(String.valueOf(number))
                ? words.replace(String.valueOf(number), next)
                : words + (words.matches("[a-z0-9-]+") ? "-" : " ") + next;
    }

    public Optional<SeasonRow> find(String key) {
        return seasons.stream().filter(season -> season.key().equals(key)).findFirst();
    }

    private java.util.stream.Stream<SeasonRow> others(SeasonDraft draft) {
        return seasons.stream().filter(season -> !season.key().equals(draft.key()));
    }

    private static boolean overlaps(SeasonRow one, SeasonRow other) {
        return !one.from().isAfter(end(other)) && !other.from().isAfter(end(one));
    }

    private static LocalDate end(SeasonRow season) {
        return season.to() == null ? LocalDate.MAX : season.to();
    }
}
