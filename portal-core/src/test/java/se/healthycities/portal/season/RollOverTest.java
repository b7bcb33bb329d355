package se.healthycities.portal.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.life.SpaceLife;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;

class RollOverTest extends PortalTest {
    private static final PluginId GROUPS = new PluginId("themegroups");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private Space group;
    private Scene scene;
    private Seat member;
    private Seat convenor;

    @BeforeEach
    void aGroupWithAConvenorAndAMember() {
        group = new Space(GROUPS, "themegroups/prov", "Prov", null, Visibility.GROUP, Joining.ASK);
        entityManager.persist(group);
        scene = group.scene();
        convenor = seat(POLITICIAN, SeatRole.CONVENOR);
        member = seat(OFFICIAL, SeatRole.MEMBER);
        as(OFFICIAL);
        beans.of(DiscussionService.class).start(scene, "Samtal", "Text", java.util.Set.of(), UUID.randomUUID());
        entityManager.flush();
        as(ADMINISTRATOR);
    }

    @Test
    void aSpaceThatRestsIsReadOnlyFromTheFirstDayOfTheNewSeasonWithoutAnyJob() {
        make(SpaceFate.REST, SeatFate.KEPT);
        on(LAST);
        assertThat(may(OFFICIAL, Access.START)).isTrue();
        on(LAST.plusDays(1));
        assertThat(may(OFFICIAL, Access.START)).isFalse();
        assertThat(may(OFFICIAL, Access.READ)).isTrue();
        on(LocalDate.of(2027, 7, 1));
        assertThat(may(OFFICIAL, Access.START)).isTrue();
    }

    @Test
    void aSpaceThatClosesIsAnArchiveAndWokenItsValidSeatsHaveTheirRightsAgain() {
        member.leave(LAST.minusDays(1));
        Map<String, String> content = content();
        make(SpaceFate.CLOSE, SeatFate.KEPT);
        on(LAST);
        assertThat(may(POLITICIAN, Access.CONVENE)).isTrue();
        on(LAST.plusDays(1));
        assertThat(may(POLITICIAN, Access.CONVENE)).isFalse();
        assertThat(may(POLITICIAN, Access.READ)).isTrue();
        as(COORDINATOR);
        beans.of(SpaceLife.class).wake(group.getPath());
        entityManager.flush();
        assertThat(may(POLITICIAN, Access.CONVENE))
                .as("a seat that is still valid")
                .isTrue();
        assertThat(may(OFFICIAL, Access.START))
                .as("a seat that ended meanwhile")
                .isFalse();
        assertThat(content()).isEqualTo(content);
    }

    @Test
    void emptiedSeatsEndWithTheOldSeasonAndLeadersStayWhenTheyShall() {
        make(SpaceFate.CARRY_ON, SeatFate.LEADERS_STAY);
        assertThat(member.getPeriod()).isEqualTo(new Period(START, LAST));
        assertThat(convenor.getPeriod()).isEqualTo(Period.from(START));
        on(LAST);
        assertThat(may(OFFICIAL, Access.START)).isTrue();
        on(LAST.plusDays(1));
        assertThat(may(OFFICIAL, Access.START)).isFalse();
        assertThat(may(POLITICIAN, Access.CONVENE)).isTrue();
    }

    @Test
    void allSeatsEndWhenAllAreEmptiedButNoneIsMadeLonger() {
        member.leave(LAST.minusDays(10));
        entityManager.flush();
        make(SpaceFate.CARRY_ON, SeatFate.EMPTIED);
        assertThat(convenor.getPeriod().to()).isEqualTo(LAST);
        assertThat(member.getPeriod().to()).isEqualTo(LAST.minusDays(10));
    }

    @Test
    void pressedTwiceItHasNoSecondEffectAndIsToldOnce() {
        long facts = count("ToldFact");
        assertThat(make(SpaceFate.REST, SeatFate.EMPTIED)).isPresent();
        assertThat(count("ToldFact")).isEqualTo(facts + 1);
        Map<String, String> rows = rows();
        long entries = count("AuditEntry");
        assertThat(make(SpaceFate.REST, SeatFate.EMPTIED)).isEmpty();
        assertThat(rows()).isEqualTo(rows);
        assertThat(count("ToldFact")).isEqualTo(facts + 1);
        assertThat(count("AuditEntry")).isEqualTo(entries);
    }

    @Test
    void noContentIsTouched() {
        Map<String, String> content = content();
        make(SpaceFate.CLOSE, SeatFate.EMPTIED);
        assertThat(content()).isEqualTo(content);
    }

    @Test
    void undoneAsAWholeEverythingIsAsBefore() {
        Map<String, String> rows = rows();
        Map<String, PluginFate> plugins = Map.of("crossingborders", PluginFate.COPIED);
        long id = make(SpaceFate.CLOSE, SeatFate.EMPTIED, plugins).orElseThrow();
        assertThat(rows()).isNotEqualTo(rows);
        assertThat(beans.of(RollOverService.class).undo(id)).isEmpty();
        entityManager.flush();
        assertThat(rows()).isEqualTo(rows);
        assertThat(beans.of(RollOverService.class).undo(id)).isEmpty();
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void whatSomebodyChangedSinceIsNamedAndNothingIsTakenBack() {
        long id = make(SpaceFate.CLOSE, SeatFate.EMPTIED).orElseThrow();
        group.reopen();
        entityManager.flush();
        assertThat(beans.of(RollOverService.class).undo(id)).containsExactly("Prov");
        assertThat(member.getPeriod().to()).isEqualTo(LAST);
    }

    @Test
    void aPluginsStateIsCopiedFromTheEndOfTheOldSeason() {
        make(SpaceFate.CARRY_ON, SeatFate.KEPT, Map.of("crossingborders", PluginFate.COPIED));
        entityManager.flush();
        on(LAST.plusDays(1));
        assertThat(beans.of(Gate.class).state(new PluginId("crossingborders"))).isEqualTo(State.ON);
    }

    @Test
    void thePreviewCountsWhatThenHappens() {
        RollOverPlan plan = plan(SpaceFate.REST, SeatFate.LEADERS_STAY, Map.of());
        RollOverPreview preview =
                beans.of(RollOverReads.class).preview(plan, season("2026-h"), season("2027-v"), List.of());
        assertThat(preview.seats()).isEqualTo(1);
        assertThat(preview.people()).isEqualTo(1);
        assertThat(preview.resting()).isEqualTo(1);
        assertThat(preview.closing()).isZero();
        assertThat(preview.silent()).containsExactly(group.getId());
        make(SpaceFate.REST, SeatFate.LEADERS_STAY);
        assertThat(count("RollOverStep")).isEqualTo(preview.rows());
    }

    @Test
    void aSeasonIsNotTurnedIntoAnEarlierOne() {
        RollOverPlan back = new RollOverPlan("2027-v", "2026-h", Map.of(), Map.of(), Map.of());
        assertThatThrownBy(() -> beans.of(RollOverService.class).make(back))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<Long> make(SpaceFate fate, SeatFate seats) {
        return make(fate, seats, Map.of());
    }

    private Optional<Long> make(SpaceFate fate, SeatFate seats, Map<String, PluginFate> plugins) {
        as(ADMINISTRATOR);
        Optional<Long> made = beans.of(RollOverService.class).make(plan(fate, seats, plugins));
        entityManager.flush();
        return made;
    }

    private RollOverPlan plan(SpaceFate fate, SeatFate seats, Map<String, PluginFate> plugins) {
        String path = group.getPath();
        return new RollOverPlan("2026-h", "2027-v", Map.of(path, fate), Map.of(path, seats), plugins);
    }

    private SeasonRow season(String key) {
        return new SeasonTree(beans.of(SeasonReads.class).seasons()).find(key).orElseThrow();
    }

    private void on(LocalDate day) {
        clock.set(day);
    }

    private boolean may(String email, Access access) {
        as(email);
        return beans.of(Gate.class).permits(scene, access);
    }

    private Seat seat(String email, SeatRole role) {
        Affiliation affiliation = entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", email)
                .getResultList()
                .get(0);
        Seat seat = new Seat(group, affiliation, role, Period.from(START));
        entityManager.persist(seat);
        return seat;
    }

    private long count(String entity) {
        return entityManager
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }

    private Map<String, String> content() {
        return checksums("discussions", "posts", "files", "file_versions", "attachments", "occasions", "read_marks");
    }

    private Map<String, String> rows() {
        return checksums("spaces", "seats", "activations_without_ids", "seasons");
    }

    private Map<String, String> checksums(String... tables) {
        Map<String, String> sums = new java.util.TreeMap<>();
        for (String table : tables) {
            String from = table.equals("activations_without_ids")
                    ? "(select plugin, season_id, space_id, state, open_until from core.activations)"
                    : "core." + table;
            sums.put(table, (String) entityManager
                    .createNativeQuery("select md5(coalesce(string_agg(row::text, '|' order by row::text), '')) from "
                            + from + " row")
                    .getSingleResult());
        }
        return sums;
    }
}
