package se.healthycities.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.testkit.PortalTest;

class AuditReadsTest extends PortalTest {
    private static final LocalDate DAY = LocalDate.of(2030, 5, 1);
    private static final int MANY = 100;

    @BeforeAll
    void aLongLog() {
        database.fill("insert into core.audit_entries (recorded_at, act, actor_id, subject, previous_hash, hash)"
                + " select timestamptz '2000-01-01' + n * interval '10 minutes', 'long-ago-' || n % 40, n % 3000,"
                + " 'spaces/' || n % 500, '', '' from generate_series(1, 100000) n");
    }

    @Test
    void pagesGoBackAndForthWithoutGapsAndWithoutDoubles() {
        write(MANY);
        AuditFilter filter = new AuditFilter("test", null, null, DAY, DAY);
        AuditReads reads = beans.of(AuditReads.class);
        List<Long> back = new ArrayList<>();
        AuditKey last = null;
        for (List<AuditRow> page = reads.older(filter, Optional.empty(), 7);
                !page.isEmpty();
                page = reads.older(filter, Optional.of(last), 7)) {
            page.forEach(row -> back.add(row.id()));
            last = page.get(page.size() - 1).key();
        }
        assertThat(back).hasSize(MANY).doesNotHaveDuplicates();
        List<Long> forth = new ArrayList<>(List.of(last.id()));
        for (List<AuditRow> page = reads.newer(filter, last, 7); !page.isEmpty(); page = reads.newer(filter, last, 7)) {
            List<AuditRow> upwards = new ArrayList<>(page);
            Collections.reverse(upwards);
            upwards.forEach(row -> forth.add(row.id()));
            last = page.get(0).key();
        }
        Collections.reverse(forth);
        assertThat(forth).isEqualTo(back);
        assertThat(reads.all(filter).map(AuditRow::id)).isEqualTo(back);
    }

    @Test
    void eachFilterFindsWhatItSaysOnTheDaysOfStockholm() {
        long person = id();
        AuditLog log = beans.of(AuditLog.class);
        clock.set(DAY, LocalTime.of(0, 0));
        log.record(new Actor(person, null), "one", "spaces/a%b", new Change("x", "y"));
        clock.set(DAY.minusDays(1), LocalTime.of(23, 59, 59));
        log.record(Actor.NOBODY, "two", "spaces/ab", Change.NONE);
        entityManager.flush();
        assertThat(acts(new AuditFilter("one", null, null, null, null))).containsExactly("one");
        assertThat(acts(new AuditFilter(null, person, null, DAY, null))).containsExactly("one");
        assertThat(acts(new AuditFilter(null, null, "spaces/a%", DAY.minusDays(1), null)))
                .containsExactly("one");
        assertThat(acts(new AuditFilter(null, null, "spaces/a", null, DAY.minusDays(1))))
                .contains("two")
                .doesNotContain("one");
        assertThat(acts(new AuditFilter(null, null, null, DAY, DAY))).containsExactly("one");
        assertThat(beans.of(AuditReads.class).acts()).contains("one", "two", "long-ago-7");
    }

    @Test
    void theNameIsReadWhenTheLogIsReadAndGoesWhenThePersonIsErased() {
        long person = id();
        beans.of(AuditLog.class).record(new Actor(person, null), "named", "x", Change.NONE);
        entityManager.flush();
        AuditFilter filter = new AuditFilter("named", null, null, null, null);
        assertThat(beans.of(AuditReads.class)
                        .older(filter, Optional.empty(), 1)
                        .get(0)
                        .person())
                .isEqualTo("Ottilia Demoström");
        beans.of(CorePersonalData.class).erase(person);
        entityManager.flush();
        AuditRow row =
                beans.of(AuditReads.class).older(filter, Optional.empty(), 1).get(0);
        assertThat(row.erased()).isTrue();
        assertThat(row.person()).doesNotContain("Ottilia");
    }

    @Test
    void aPageIsOneQueryAndEveryFilterHasItsIndex() {
        AuditReads reads = beans.of(AuditReads.class);
        assertThat(counting(() -> reads.older(AuditFilter.ALL, Optional.empty(), 51))
                        .statements())
                .isEqualTo(1);
        AuditKey middle = reads.older(new AuditFilter("long-ago-3", null, null, null, null), Optional.empty(), 1)
                .get(0)
                .key();
        assertThat(plans(() -> {
                    reads.older(AuditFilter.ALL, Optional.of(middle), 51);
                    reads.newer(AuditFilter.ALL, middle, 51);
                    reads.older(new AuditFilter("long-ago-3", null, null, null, null), Optional.of(middle), 51);
                    reads.older(new AuditFilter(null, 7L, null, DAY, DAY), Optional.empty(), 51);
                    reads.acts();
                }))
                .hasSize(5)
                .allSatisfy(plan ->
                        assertThat(plan).contains("audit_entries_by_").doesNotContain("Seq Scan on audit_entries"));
    }

    private List<String> acts(AuditFilter filter) {
        return beans.of(AuditReads.class).older(filter, Optional.empty(), 10).stream()
                .map(AuditRow::act)
                .toList();
    }

    private void write(int lines) {
        clock.set(DAY);
        AuditLog log = beans.of(AuditLog.class);
        IntStream.range(0, lines).forEach(line -> {
            if (line % 3 == 0) {
                clock.set(clock.instant().plusMillis(1));
            }
            log.record(Actor.NOBODY, "test", "line " + line, Change.NONE);
            entityManager.flush();
        });
    }

    private long id() {
        return beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
    }
}
