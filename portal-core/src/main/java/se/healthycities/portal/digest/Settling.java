package se.healthycities.portal.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.notice.NoticeItems;
import se.healthycities.portal.notice.NoticeLine;
import se.healthycities.portal.notice.WaitingNotices;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.time.Today;

/**
 * Decides on the day what of a person's waiting notices is told: what was read meanwhile never is; what cannot be read today
 * waits for the next digest, and after a month is told no more.
 */
@ApplicationScoped
public class Settling {
    private static final Duration PATIENCE = Duration.ofDays(30);

    private final WaitingNotices waiting;
    private final NoticeItems items;
    private final Today today;

    @Inject
    public Settling(WaitingNotices waiting, NoticeItems items, Today today) {
        this.waiting = waiting;
        this.items = items;
        this.today = today;
    }

    /** @return what a mail tells now; the rest of the lines is settled */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Told> settle(long person, List<NoticeLine> lines, Locale language) {
        Map<Long, DigestItem> said = items.of(person, lines, language);
        Instant old = today.now().minus(PATIENCE);
        List<Told> told = new ArrayList<>();
        List<Long> dropped = new ArrayList<>();
        List<Long> putOff = new ArrayList<>();
        for (NoticeLine line : lines) {
            DigestItem item = said.get(line.id());
            if (line.readAt() != null || item != null && item.read()) {
                dropped.add(line.id());
            } else if (item != null) {
                told.add(new Told(line, item));
            } else {
                (line.writtenAt().isBefore(old) ? dropped : putOff).add(line.id());
            }
        }
        waiting.drop(dropped);
        waiting.putOff(putOff);
        return told;
    }
}
