package se.healthycities.portal.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.time.Today;

/** What the portal should do, in the plainest way: lists in memory, one thread, no database. */
final class PlainModel {
    final Map<String, Reader> readers = new TreeMap<>();
    final List<Thing> things = new ArrayList<>();
    private final List<Thing> queue = new ArrayList<>();
    private LocalDate quietFrom = LocalDate.MAX;
    private LocalDate quietTo = LocalDate.MIN;

    /** A reply that may be told. */
    static final class Thing {
        final String title;
        final long discussion;
        final long post;
        boolean here;
        boolean withdrawn;
        final Set<String> read = new HashSet<>();

        Thing(String title, long discussion, long post, boolean here) {
            this.title = title;
            this.discussion = discussion;
            this.post = post;
            this.here = here;
        }
    }

    /** A person with choices, and what waits for that person. */
    static final class Reader {
        boolean sitsHere;
        boolean sitsThere;
        Level level = Level.DAILY;
        DigestChoice choice = new DigestChoice(DigestChoice.DAY, DigestChoice.HOUR, Rhythm.DAILY);
        Instant toldUntil;
        final Map<Thing, Waiting> waiting = new HashMap<>();

        boolean reads(Thing thing) {
            return thing.here ? sitsHere : sitsThere;
        }
    }

    record Waiting(Rhythm rhythm, Instant since, Instant written) {}

    void written(Thing thing) {
        things.add(thing);
        queue.add(thing);
    }

    void quiet(LocalDate from, LocalDate to) {
        quietFrom = from;
        quietTo = to;
    }

    private boolean quiet(LocalDate day) {
        return !day.isBefore(quietFrom) && !day.isAfter(quietTo);
    }

    private Rhythm rhythm(Reader reader, Instant now) {
        return switch (reader.level) {
            case IMMEDIATE -> quiet(Today.day(now)) ? Rhythm.DAILY : Rhythm.IMMEDIATE;
            case DAILY -> Rhythm.DAILY;
            case WEEKLY -> Rhythm.WEEKLY;
            default -> Rhythm.NONE;
        };
    }

    void chosen(Reader reader, Level level, DigestChoice choice, Instant now) {
        reader.level = level;
        reader.choice = choice;
        Rhythm rhythm = rhythm(reader, now);
        if (rhythm == Rhythm.NONE) {
            reader.waiting.clear();
        }
        reader.waiting.replaceAll((thing, old) -> new Waiting(rhythm, old.since(), old.written()));
    }

    void notices(Instant now) {
        for (Thing thing : queue) {
            for (Reader reader : readers.values()) {
                Rhythm rhythm = rhythm(reader, now);
                if (!thing.withdrawn && reader.reads(thing) && rhythm != Rhythm.NONE) {
                    reader.waiting.put(thing, new Waiting(rhythm, now, now));
                }
            }
        }
        queue.clear();
    }

    /** The mails that leave now, each as the titles that it tells. */
    List<Set<String>> prompt(Reader reader, Instant now) {
        List<Thing> ripe = new ArrayList<>();
        boolean due = false;
        for (Map.Entry<Thing, Waiting> entry : reader.waiting.entrySet()) {
            if (entry.getValue().rhythm() == Rhythm.IMMEDIATE) {
                ripe.add(entry.getKey());
                due |= !entry.getValue().since().isAfter(now.minusSeconds(30));
            }
        }
        List<Set<String>> mails = new ArrayList<>();
        if (due) {
            settle(reader, ripe, now).forEach(title -> mails.add(Set.of(title)));
        }
        return mails;
    }

    List<Set<String>> digest(Reader reader, Instant now) {
        Instant due = reader.choice.lastDaily(now);
        if (quiet(Today.day(now)) || quiet(Today.day(due)) || !reader.toldUntil.isBefore(due)) {
            return List.of();
        }
        Instant weekly = reader.choice.lastWeekly(now);
        Instant afterQuiet = quietTo.isBefore(Today.day(due)) && !quietTo.equals(LocalDate.MIN)
                ? Today.start(quietTo.plusDays(1))
                : Instant.MIN;
        List<Thing> ripe = new ArrayList<>();
        reader.waiting.forEach((thing, waiting) -> {
            boolean usual = switch (waiting.rhythm()) {
                case DAILY -> waiting.since().isBefore(due);
                case WEEKLY -> waiting.since().isBefore(weekly);
                default -> false;
            };
            if (usual || waiting.since().isBefore(afterQuiet)) {
                ripe.add(thing);
            }
        });
        reader.toldUntil = due;
        Set<String> told = settle(reader, ripe, now);
        return told.isEmpty() ? List.of() : List.of(told);
    }

    private Set<String> settle(Reader reader, List<Thing> ripe, Instant now) {
        Set<String> told = new TreeSet<>();
        String name = readers.entrySet().stream()
                .filter(entry -> entry.getValue() == reader)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        for (Thing thing : ripe) {
            Waiting old = reader.waiting.remove(thing);
            boolean shown = !thing.withdrawn && reader.reads(thing);
            boolean patient = !old.written().isBefore(now.minus(Duration.ofDays(30)));
            if (shown && !thing.read.contains(name)) {
                told.add(thing.title);
            } else if (!shown && patient) {
                Rhythm rhythm = old.rhythm() == Rhythm.IMMEDIATE ? Rhythm.DAILY : old.rhythm();
                reader.waiting.put(thing, new Waiting(rhythm, now, old.written()));
            }
        }
        return told;
    }
}
