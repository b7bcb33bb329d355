package se.healthycities.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestDatabase;

/** A hundred thousand notices: a person's list and what waits for a person are found by their indexes. */
class NoticesAtScaleTest extends PortalTest {
    @Override
    protected TestDatabase makeDatabase() {
        TestDatabase copy = TestDatabase.copy();
        copy.fill(
                "insert into core.facts (kind, subject, told_at) select 'PostWritten', n, timestamptz '2026-11-01'"
                        + " from generate_series(1, 1000) n",
                "insert into core.notices (person_id, fact_id, kind, subject, written_at, rhythm, waits_since) select"
                        + " person.id, fact.id, 'post', fact.subject, fact.told_at, 'DAILY',"
                        + " case when fact.subject % 100 = 0 then fact.told_at end from core.facts fact"
                        + " cross join (select id from core.people order by id limit 100) person"
                        + " where fact.kind = 'PostWritten' and fact.subject <= 1000 on conflict do nothing",
                "delete from core.notice_queue");
        return copy;
    }

    @Test
    void listsAreFoundByTheirIndexes() {
        NoticeReads.Asked asked = new NoticeReads.Asked(0, "", NoticeReads.NEWEST);
        assertThat(plans(() -> beans.of(NoticeReads.class).newest(1, asked, 25, Locale.ENGLISH)))
                .first()
                .asString()
                .contains("notices_of_person")
                .doesNotContain("Seq Scan on notices");
        List<String> waiting = plans(() -> beans.of(WaitingNotices.class).of(1));
        assertThat(waiting).first().asString().contains("notices_waiting").doesNotContain("Seq Scan");
    }
}
