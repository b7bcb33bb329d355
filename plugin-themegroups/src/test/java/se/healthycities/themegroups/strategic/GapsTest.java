package se.healthycities.themegroups.strategic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.brief.BriefReads;
import se.healthycities.portal.discussion.summary.SummaryService;
import se.healthycities.portal.membership.MembershipAct;
import se.healthycities.portal.membership.MembershipService;
import se.healthycities.portal.membership.StepDetails;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.worklist.WorkLists;
import se.healthycities.themegroups.group.web.GroupPanel;
import se.healthycities.themegroups.strategic.Representation.Gap;
import se.healthycities.themegroups.strategic.web.RepresentationPanels;

/** Each member is represented in the strategic group, and the gaps are shown to the coordinator (INV-075, INV-259). */
class GapsTest extends PageTest {
    private static final String GAPS = "/themegroups/strategic/gaps";
    private static final String STRATEGIC = "themegroups/strategisk";
    private static final String SEATS_OF_LULEA =
            " core.seats where space_id = (select id from core.spaces where path = '"
                    + STRATEGIC
                    + "') and affiliation_id in (select a.id from core.affiliations a join core.organisations o"
                    + " on o.id = a.organisation_id where o.address = '2580')";

    @BeforeEach
    void panels() {
        beans.found(GroupPanel.class, beans.of(RepresentationPanels.class));
    }

    @Test
    void whatAMemberLacksIsShownWithTheDaySinceWhenAndWhomToAsk() {
        as(COORDINATOR);
        assertThat(lulea().lacks(Gap.ANYBODY)).isFalse();
        assertThat(lulea().lacks(Gap.ELECTED)).isTrue();
        sql("update core.seats set valid_to = date '2026-11-10' where id in (select id from" + SEATS_OF_LULEA + ")");
        Answer page = get(GAPS + "?gap=ANYBODY");
        assertThat(page.html().select("li.item:contains(Luleå kommun)").text())
                .contains("Ingen representant", "sedan 11 november", "Ottilia Demoström", "Ebba Demoström");
        assertThat(page.html().select("li.item:contains(Luleå kommun) a[href$=/message]"))
                .isNotEmpty();
        assertThat(get(GAPS + ".csv").body()).contains("Luleå kommun;Ingen representant;2026-11-11");
        assertThat(beans.of(WorkLists.class).all())
                .filteredOn(list -> list.list().kind().equals("unrepresented-members"))
                .singleElement()
                .satisfies(list -> assertThat(list.list().lines(99).toString()).contains("Luleå kommun"));
    }

    @Test
    void oneClickFillsTheSeatWithTheContact() {
        as(COORDINATOR);
        sql("update core.seats set valid_to = date '2026-11-10' where id in (select id from" + SEATS_OF_LULEA + ")");
        Answer page = get(GAPS);
        String lulea =
                page.html().select("li.item:contains(Luleå kommun) button").val();
        submit(GAPS, page, "main form[method=post]", Map.of("fill", lulea));
        assertThat(lulea().lacks(Gap.ANYBODY)).isFalse();
        assertThat(get(GAPS + "?gap=ANYBODY").text()).doesNotContain("Luleå kommun");
    }

    @Test
    void aSeatOfSomebodyWhoHasLeftIsAGap() {
        sql("update core.affiliations set valid_to = date '2026-11-15' where person_id = (select id from core.people"
                + " where email = '" + OFFICIAL + "')");
        assertThat(lulea().lacks(Gap.ANYBODY)).isTrue();
        assertThat(lulea().since(Gap.ANYBODY)).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void onlyThoseWhoRunTheNetworkSeeTheReport() {
        as(OFFICIAL);
        assertThat(get(GAPS).status()).isEqualTo(403);
        assertThat(get(GAPS + ".csv").status()).isEqualTo(403);
    }

    @Test
    void theHomeOfTheGroupSaysHowManyMembersAreRepresented() {
        as(POLITICIAN);
        Answer home = get("/" + STRATEGIC);
        long members = beans.of(StrategicReads.class).members().size();
        long there = beans.of(StrategicReads.class).members().stream()
                .filter(member -> !member.lacks(Gap.ANYBODY))
                .count();
        assertThat(home.html().select("section[aria-labelledby=representation]").text())
                .contains(there + " av " + members + " medlemsorganisationer", there + " / " + members);
        assertThat(home.html().select("section[aria-labelledby=representation] a"))
                .isEmpty();
        assertThat(get("/themegroups/delaktighet").html().select("section[aria-labelledby=representation]"))
                .isEmpty();
    }

    @Test
    void whenAMemberLeavesItsSeatEndsWithTheMembership() {
        as(COORDINATOR);
        long found =
                number("select c.id from core.membership_cases c join core.organisations o on o.id = c.organisation_id"
                        + " where o.address = '2580' order by c.id limit 1");
        LocalDate last = LocalDate.of(2026, 12, 31);
        LocalDate today = LocalDate.of(2026, 11, 21);
        beans.of(MembershipService.class)
                .take(
                        found,
                        MembershipAct.GIVE_NOTICE,
                        new StepDetails(today, last, null, null, null, UUID.randomUUID()));
        entityManager.flush();
        assertThat(number("select count(*) from" + SEATS_OF_LULEA + " and (valid_to is null or valid_to > date '" + last
                        + "')"))
                .isZero();
        clock.set(last);
        as(OFFICIAL);
        assertThat(get("/" + STRATEGIC + "/files").status()).isEqualTo(200);
        clock.set(last.plusDays(1));
        as(OFFICIAL);
        assertThat(get("/" + STRATEGIC + "/files").status()).isIn(403, 404);
    }

    @Test
    void aPoliticianFollowsTheStrategicGroupInTheBrief() {
        as(COORDINATOR);
        Standing group = beans.of(Visitors.class).standing(STRATEGIC).orElseThrow();
        long talk = number("select min(d.id) from core.discussions d where d.space_id = " + group.space());
        int posts = (int) number("select posts from core.discussions where id = " + talk);
        assertThat(beans.of(SummaryService.class).write(group.scene(), talk, "Alla börjar i mars.", posts))
                .isTrue();
        sql("update core.discussions set last_post_at = timestamptz '2026-11-20' where id = " + talk);
        as(POLITICIAN);
        assertThat(number("select count(*) from" + SEATS_OF_LULEA + " and affiliation_id in (select a.id from"
                        + " core.affiliations a join core.people p on p.id = a.person_id where p.email = '" + POLITICIAN
                        + "')"))
                .as("the politician has no seat there, the organisation has")
                .isZero();
        String brief =
                beans.of(BriefReads.class).page(Locale.forLanguageTag("sv")).toString();
        assertThat(brief).contains("Alla börjar i mars.", Addresses.space(STRATEGIC));
    }

    private Representation lulea() {
        entityManager.flush();
        return beans.of(StrategicReads.class).members().stream()
                .filter(member -> member.address().equals("2580"))
                .findFirst()
                .orElseThrow();
    }

    private long number(String sql) {
        entityManager.flush();
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void sql(String command) {
        entityManager.flush();
        entityManager.createNativeQuery(command).executeUpdate();
        entityManager.clear();
    }
}
