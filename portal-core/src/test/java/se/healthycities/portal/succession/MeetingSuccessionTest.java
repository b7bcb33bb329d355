package se.healthycities.portal.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.meeting.MeetingRooms;
import se.healthycities.portal.meeting.RoleKind;
import se.healthycities.portal.meeting.RoleRow;
import se.healthycities.portal.spi.Succession;

/** Roles at coming meetings are not lost when somebody leaves. */
class MeetingSuccessionTest extends MeetingRooms {
    @Test
    void aRolePassesOnAndComesBack() {
        item("Budget");
        roles();
        List<Succession.Passed> passed = pass(affiliation(OFFICIAL), affiliation(GRETA));
        assertThat(holder(RoleKind.CHAIR)).isEqualTo(affiliation(GRETA));
        takeBack(passed, affiliation(OFFICIAL));
        assertThat(holder(RoleKind.CHAIR)).isEqualTo(affiliation(OFFICIAL));
    }

    @Test
    void aRoleWithoutASuccessorIsVacantAndComesBack() {
        item("Budget");
        roles();
        List<Succession.Passed> passed = pass(affiliation(FOLKE), null);
        assertThat(holder(RoleKind.ADJUSTER)).isNull();
        takeBack(passed, affiliation(FOLKE));
        assertThat(holder(RoleKind.ADJUSTER)).isEqualTo(affiliation(FOLKE));
    }

    @Test
    void nobodyGetsTwoRolesAtOneMeeting() {
        item("Budget");
        roles();
        pass(affiliation(OFFICIAL), affiliation(FOLKE));
        assertThat(holder(RoleKind.CHAIR)).isNull();
        assertThat(holder(RoleKind.ADJUSTER)).isEqualTo(affiliation(FOLKE));
    }

    @Test
    void minutesThatAreReadyKeepThoseWhomTheyName() {
        item("Budget");
        roles();
        begin();
        signing().ready(GROUP, meeting().id());
        entityManager.flush();
        assertThat(beans.of(MeetingSuccession.class).held(affiliation(OFFICIAL), DAY))
                .isEmpty();
    }

    private List<Succession.Passed> pass(long from, Long to) {
        MeetingSuccession succession = beans.of(MeetingSuccession.class);
        List<Long> held = succession.held(from, DAY).stream()
                .filter(one -> one.label().equals("Gruppens möte"))
                .map(Succession.Held::id)
                .toList();
        assertThat(held).hasSize(1);
        List<Succession.Passed> passed = succession.pass(held, new Succession.Handing(from, to, DAY, DAY));
        entityManager.flush();
        return passed;
    }

    private void takeBack(List<Succession.Passed> passed, long to) {
        beans.of(MeetingSuccession.class).takeBack(passed, new Succession.Returning(to, to, DAY, DAY));
        entityManager.flush();
    }

    private Long holder(RoleKind kind) {
        return reads().roles(meeting().id()).stream()
                .filter(role -> role.role() == kind)
                .map(RoleRow::affiliation)
                .findFirst()
                .orElse(null);
    }
}
