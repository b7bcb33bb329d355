package se.healthycities.themegroups.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.BallotClosing;
import se.healthycities.portal.ballot.BallotLetters;
import se.healthycities.portal.ballot.BallotQuestions;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.themegroups.group.GroupTurn;

/** A consent round of the planning group while the groups are switched off, to reading, and on again. */
class GroupBallotTest extends PageTest {
    private static final PluginId GROUPS = new PluginId("themegroups");
    private static final String LEAD = "pelle.ovningsjo@helsingborg.example";
    private static final String MEMBER = "rut.prototypsson@malmo.example";
    private static final String ANSWER = "form:has([value=answer])";
    private BallotRow ballot;
    private String page;

    @BeforeEach
    void find() {
        Number id = (Number) entityManager
                .createNativeQuery("select b.id from core.ballots b join core.spaces s on s.id = b.space_id"
                        + " where s.path = 'themegroups/planering'")
                .getSingleResult();
        ballot = beans.of(BallotReads.class).one(id.longValue()).orElseThrow();
        page = "/themegroups/planering/decisions/ballots/" + ballot.id();
    }

    @Test
    void whileTheGroupsAreOffTheRoundRestsAndAfterwardsItGoesOn() {
        as(MEMBER);
        Answer before = get(page);
        assertThat(before.text()).contains("3 av 4 organisationer har svarat");
        assertThat(asked(LEAD)).isTrue();
        List<?> rows = answers();
        turn(GROUPS, State.OFF);
        as(MEMBER);
        assertThat(get(page).status()).isEqualTo(410);
        assertThat(submit(page, before, ANSWER, Map.of("fields:one", "AGREE")).status())
                .isEqualTo(410);
        assertThat(asked(LEAD)).as("the brief").isFalse();
        as(null);
        assertThat(get(link(LEAD)).text())
                .contains("Frågan vilar", "Inget är borta")
                .doesNotContain(ballot.title());
        assertThat(answers()).isEqualTo(rows);
        turn(GROUPS, State.ON);
        as(null);
        Answer again = get(link(LEAD));
        assertThat(again.text()).contains(ballot.title());
        assertThat(submit(link(LEAD), again, ANSWER, Map.of("fields:one", "AGREE"))
                        .text())
                .contains("Ditt svar är sparat");
        as(MEMBER);
        assertThat(get(page).text()).contains("4 av 4 organisationer har svarat");
    }

    @Test
    void aRoundThatClosesWhileTheGroupsAreOffIsToldWhenTheyAreBack() {
        turn(GROUPS, State.OFF);
        clock.set(ballot.closesAt().plusSeconds(60));
        beans.newRequest();
        tell();
        assertThat(closings()).as("nobody is told while it rests").isZero();
        clock.set(ballot.closesAt().minusSeconds(3600));
        turn(GROUPS, State.ON);
        clock.set(ballot.closesAt().plusSeconds(60));
        beans.newRequest();
        tell();
        tell();
        assertThat(closings()).isEqualTo(1);
        as(MEMBER);
        assertThat(get(page).text()).contains("Förslaget går igenom");
    }

    @Test
    void whatCanOnlyBeReadShowsTheResultAndNoFormAndALatePostKeepsItsWords() {
        as(MEMBER);
        Answer before = get(page);
        turn(GROUPS, State.READ_ONLY);
        as(MEMBER);
        Answer reading = get(page);
        assertThat(reading.status()).isEqualTo(200);
        assertThat(reading.html().select(ANSWER)).isEmpty();
        Answer late = submit(page, before, ANSWER, Map.of("fields:one", "OBJECT", "fields:reason", "Mitt skäl"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Mitt skäl");
        as(null);
        assertThat(get(link(LEAD)).text()).contains("Just nu kan man bara läsa");
        as(LEAD);
        assertThat(get(page).text()).doesNotContain("Du leder det här");
    }

    @Test
    void switchingTheGroupsOffSaysHowManyQuestionsAreOpen() {
        assertThat(beans.of(GroupTurn.class).consequences(State.ON, State.OFF))
                .anyMatch(count -> count.key().equals("ballots") && count.number() == 2);
    }

    private void tell() {
        beans.of(BallotClosing.class).tell(ballot.id());
        entityManager.flush();
    }

    private long closings() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core.facts where kind = 'BallotClosed' and subject = "
                                + ballot.id())
                        .getSingleResult())
                .longValue();
    }

    private List<?> answers() {
        return entityManager
                .createNativeQuery("select cast(a as text) from core.ballot_answers a where ballot_id = " + ballot.id()
                        + " order by id")
                .getResultList();
    }

    private boolean asked(String email) {
        beans.newRequest();
        return beans.of(BallotQuestions.class).waitingFor(person(email), Locale.forLanguageTag("sv")).stream()
                .anyMatch(asked -> asked.id().equals("ballot:" + ballot.id()));
    }

    private String link(String email) {
        return "/ballot/"
                + beans.of(SignedLinks.class).sign(BallotLetters.ANSWER, person(email), ballot.id(), ballot.closesAt());
    }

    private long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }
}
