package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Succession;
import se.healthycities.portal.time.Period;

/**
 * How rows with days pass on: seats and contact roles. A row that has begun is ended on the last day and the successor's
 * begins the day after; neither the holder nor the first day of a row is ever rewritten. A row that has not begun gives way
 * to one of the successor with the same days; the ledger keeps it as withdrawn.
 *
 * <p>Taking back follows the calendar. Until the last day has passed nothing has happened yet: the end is taken off, and the
 * successor's row, which has not begun, is withdrawn. Afterwards what was is history: the successor's row ends yesterday (or
 * today when it began today) and the leaver gets a new one from the day after, so that on no day two people hold the same
 * thing and on no day, except those of a vacancy, nobody does.
 *
 * @param <R> the kind of row
 */
abstract class DatedRows<R> implements Succession {
    private final EntityManager entityManager;

    DatedRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    abstract List<R> rows(Collection<Long> ids);

    /** Rows of a person's affiliation that are not over on a day. */
    abstract List<R> rowsOf(long affiliation, LocalDate day);

    abstract Long id(R row);

    abstract Period period(R row);

    abstract void setPeriod(R row, Period period);

    /** A row like the given one for somebody else. */
    abstract R like(R row, Affiliation holder, Period period);

    /** True when both are the same role in the same place. */
    abstract boolean alike(R one, R other);

    /** Everything that is needed to make the row anew when it was withdrawn before it began. */
    abstract String what(R row);

    abstract R anew(String what, Affiliation holder, Period period);

    /** The ids of those vacant things that somebody else has taken since. */
    abstract Set<Long> takenSince(List<Passed> vacant, Returning returning);

    @Override
    public List<Passed> pass(Collection<Long> ids, Handing handing) {
        Affiliation to = handing.to() == null ? null : entityManager.getReference(Affiliation.class, handing.to());
        List<R> already = to == null ? new ArrayList<>() : new ArrayList<>(rowsOf(handing.to(), handing.lastDay()));
        List<Passed> passed = new ArrayList<>();
        for (R row : rows(ids)) {
            Period before = period(row);
            boolean begun = !before.from().isAfter(handing.today());
            boolean future = !begun && before.from().isAfter(handing.lastDay());
            Period ended = future ? null : before.until(handing.lastDay());
            Period wanted = future ? before : rest(before, ended.to());
            R made = to == null || wanted == null ? null : make(row, to, wanted, already);
            Long id = id(row);
            String memory = new Memory(before, ended == null ? null : ended.to(), what(row)).text();
            if (future) {
                entityManager.remove(row);
            } else {
                setPeriod(row, ended);
            }
            passed.add(new Passed(id, made == null ? null : id(made), handing.to(), memory));
        }
        return passed;
    }

    /** What is left of a period after a day, or null. */
    private static Period rest(Period whole, LocalDate after) {
        boolean over = whole.to() != null && !whole.to().isAfter(after);
        return over ? null : new Period(after.plusDays(1), whole.to());
    }

    /** The successor's row, or null when the successor holds the same thing anyway for as long. */
    private R make(R row, Affiliation to, Period wanted, List<R> already) {
        LocalDate from = wanted.from();
        for (R other : already) {
            if (alike(row, other) && period(other).covers(from)) {
                LocalDate end = period(other).to();
                if (end == null || wanted.to() != null && !end.isBefore(wanted.to())) {
                    return null;
                }
                from = end.plusDays(1);
            }
        }
        R made = like(row, to, new Period(from, wanted.to()));
        entityManager.persist(made);
        already.add(made);
        return made;
    }

    @Override
    public Set<Long> takeBack(List<Passed> passed, Returning returning) {
        Set<Long> ids = Stream.concat(
                        passed.stream().map(Passed::id),
                        passed.stream().map(Passed::made).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        Map<Long, R> rows = rows(ids).stream().collect(Collectors.toMap(this::id, Function.identity()));
        Set<Long> taken =
                takenSince(passed.stream().filter(one -> one.to() == null).toList(), returning);
        Affiliation back = entityManager.getReference(Affiliation.class, returning.back());
        Set<Long> restored = new HashSet<>();
        for (Passed one : passed) {
            Memory memory = Memory.of(one.memory());
            R row = rows.get(one.id());
            R made = one.made() == null ? null : rows.get(one.made());
            boolean same = row == null
                    ? memory.ended() == null
                    : Objects.equals(period(row).to(), memory.ended());
            boolean madeSame = one.made() == null
                    || made != null
                            && Objects.equals(period(made).to(), memory.before().to());
            if (same && madeSame && !taken.contains(one.id())) {
                takeBack(memory, row, made, back, returning.today());
                restored.add(one.id());
            }
        }
        return restored;
    }

    private void takeBack(Memory memory, R row, R made, Affiliation back, LocalDate today) {
        Period before = memory.before();
        boolean inEffect = row == null ? !before.from().isAfter(today) : today.isAfter(memory.ended());
        LocalDate next = row == null ? before.from() : today;
        if (made != null && !period(made).from().isAfter(today)) {
            setPeriod(made, period(made).until(today.minusDays(1)));
            next = period(made).to().plusDays(1);
        } else if (made != null) {
            entityManager.remove(made);
        }
        if (row != null && !inEffect) {
            setPeriod(row, before);
        } else {
            LocalDate from = next.isBefore(today) ? today : next;
            if (before.to() == null || !from.isAfter(before.to())) {
                entityManager.persist(anew(memory.what(), back, new Period(from, before.to())));
            }
        }
    }

    /**
     * What is remembered of a row.
     *
     * @param ended the last day that the hand-over gave it, or null when it was withdrawn before it began
     */
    private record Memory(Period before, LocalDate ended, String what) {
        private static final String NONE = "-";

        String text() {
            return String.join("|", before.from().toString(), text(before.to()), text(ended), what);
        }

        static Memory of(String text) {
            String[] parts = text.split("\\|", 4);
            return new Memory(new Period(LocalDate.parse(parts[0]), day(parts[1])), day(parts[2]), parts[3]);
        }

        private static String text(LocalDate day) {
            return day == null ? NONE : day.toString();
        }

        private static LocalDate day(String text) {
            return text.equals(NONE) ? null : LocalDate.parse(text);
        }
    }
}
