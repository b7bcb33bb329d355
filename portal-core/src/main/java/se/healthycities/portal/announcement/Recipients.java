package se.healthycities.portal.announcement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom an announcement is for, as one list: each person once, and every ground for which somebody is in it. Two lists are
 * equal when nothing that was shown is different.
 */
record Recipients(Map<Long, Reach> people, Map<Ground, Long> grounds) {
    /** What includes somebody. */
    record Ground(long affiliation, String words) {}

    static Recipients empty() {
        return new Recipients(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void add(long person, Reach reach, long affiliation, String ground) {
        people.put(person, reach);
        grounds.put(new Ground(affiliation, ground), person);
    }

    /** What is different from an earlier list, ground by ground; what became of how a person is reached counts as new. */
    Map<Ground, Shift> since(Recipients earlier) {
        Map<Ground, Shift> shifts = new HashMap<>();
        grounds.forEach((ground, person) -> {
            boolean known = earlier.grounds.containsKey(ground) && people.get(person) == earlier.people.get(person);
            if (!known) {
                shifts.put(ground, Shift.NEW);
            }
        });
        earlier.grounds.keySet().stream()
                .filter(ground -> !grounds.containsKey(ground))
                .forEach(ground -> shifts.put(ground, Shift.GONE));
        return shifts;
    }
}
