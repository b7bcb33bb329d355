package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.time.Today;

/**
 * Counts downloads in memory, by file, organisation and month, so that a download costs no write (E8). Who it was is
 * forgotten at once; {@link DownloadCounts} takes the numbers every half minute.
 */
@ApplicationScoped
public class DownloadTally {
    private final Map<Key, LongAdder> counted = new ConcurrentHashMap<>();
    private final Today today;

    @Inject
    public DownloadTally(Today today) {
        this.today = today;
    }

    /** People without an organisation count for nobody. */
    public void count(long file, Visitor visitor) {
        if (!visitor.organisationAddress().isEmpty()) {
            Key key = new Key(file, visitor.organisationAddress(), today.date().withDayOfMonth(1));
            add(key, 1);
        }
    }

    /** What was counted since the last time. */
    Map<Key, Long> take() {
        Map<Key, Long> taken = new HashMap<>();
        for (Key key : counted.keySet()) {
            // Removed before it is read: whoever counts meanwhile does it within compute, and nothing is lost.
            counted.compute(key, (unused, adder) -> {
                if (adder != null) {
                    taken.put(key, adder.sum());
                }
                return null;
            });
        }
        return taken;
    }

    /** Numbers that could not be written wait for the next time. */
    void putBack(Map<Key, Long> taken) {
        taken.forEach((key, number) -> add(key, number));
    }

    private void add(Key key, long number) {
        counted.compute(key, (unused, adder) -> {
            LongAdder sum = adder == null ? new LongAdder() : adder;
            sum.add(number);
            return sum;
        });
    }

    /** A file, the address of an organisation, and the first day of a month. */
    record Key(long file, String organisation, LocalDate month) {}
}
