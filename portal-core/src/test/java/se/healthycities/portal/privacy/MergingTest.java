package se.healthycities.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.testkit.PortalTest;

class MergingTest extends PortalTest {
    @Test
    void everyColumnThatPointsAtPeopleIsKnownToTheMerge() {
        assertThat(beans.of(MergeQueries_.class).columns())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PersonLink.values())
                        .map(PersonLink::place)
                        .toList());
    }

    @Test
    void allOfTheOtherMovesAndItsAddressIsFree() {
        long kept = id(OFFICIAL);
        long other = id(POLITICIAN);
        long roles = roles(kept) + roles(other);
        long talk = number("select min(id) from core.discussions");
        sql("delete from core.read_marks where person_id in (" + kept + ", " + other + ")");
        sql("insert into core.read_marks values (" + kept + ", " + talk + ", 1), (" + other + ", " + talk + ", 7)");
        sql("insert into core.mails (address, person_id, language, kind, subject, text, html, created_at, state) values"
                + " ('x@example.example', " + other + ", 'sv', 'k', 's', 't', 'h', timestamptz '2026-11-20', 'SENT')");
        as(ADMINISTRATOR);
        MergePreview preview = beans.of(Merging.class).preview(kept, other).orElseThrow();
        assertThat(preview.possible()).isTrue();
        assertThat(preview.lines())
                .extracting(MergePreview.Line::link)
                .contains(PersonLink.READ_MARKS, PersonLink.MAILS);

        beans.of(Merging.class).merge(kept, other);
        entityManager.flush();
        entityManager.clear();

        assertThat(roles(kept)).isEqualTo(roles);
        assertThat(roles(other)).isZero();
        assertThat(number("select last_number from core.read_marks where discussion_id = " + talk + " and person_id = "
                        + kept))
                .isEqualTo(7);
        assertThat(number("select count(*) from core.mails where person_id = " + kept))
                .isPositive();
        for (PersonLink link : PersonLink.values()) {
            if (link.way() != PersonLink.Way.STAY) {
                assertThat(number(link.count().replace(":other", String.valueOf(other))))
                        .as(link.place())
                        .isZero();
            }
        }
        assertThat(beans.of(PersonReads.class).byEmail(POLITICIAN)).isEmpty();
        assertThat(number("select count(*) from core.audit_entries where act = 'people-merged'"))
                .isOne();
        assertThat(beans.of(OwnDataQueries_.class).same(kept)).containsExactly(kept, other);
        assertThatThrownBy(() -> beans.of(Merging.class).merge(kept, other)).isInstanceOf(Refused.class);
    }

    @Test
    void nobodyIsMergedWithThemselves() {
        as(ADMINISTRATOR);
        assertThat(beans.of(Merging.class).preview(id(OFFICIAL), id(OFFICIAL))).isEmpty();
        assertThat(beans.of(Merging.class).preview(id(OFFICIAL), 0)).isEmpty();
    }

    private long roles(long person) {
        return number("select count(*) from core.affiliations where person_id = " + person);
    }

    private long id(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    private void sql(String statement) {
        entityManager.createNativeQuery(statement).executeUpdate();
    }

    private long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
