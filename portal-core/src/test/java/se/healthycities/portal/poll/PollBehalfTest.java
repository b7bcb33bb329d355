package se.healthycities.portal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.LetterWishes;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** What a representative said by phone is registered, told at once and changeable; the official leads the group. */
class PollBehalfTest extends PollRooms {
    @BeforeEach
    void seatTheVoices() {
        seat(group, POLITICIAN, SeatRole.MEMBER);
        seat(group, GRETA, SeatRole.MEMBER);
    }

    @Test
    void allWhoMayAnswerForTheOrganisationAreToldAtOnceAndTheLinkChangesIt() {
        as(OFFICIAL);
        long poll = poll(Voters.ORGANISATION, false);
        long time = times(poll).get(0).id();
        emptyOutbox();
        long politician = own(POLITICIAN, poll).get(0).affiliation();
        answering().onBehalf(GROUP, poll, politician, Map.of(time, Choice.NO));
        assertThat(words("select address from core.mails order by address"))
                .containsExactlyInAnyOrder(OFFICIAL, POLITICIAN);
        assertThat(words("select regexp_replace(text, '[[:space:]]+', ' ', 'g') from core.mails where address = '"
                                + POLITICIAN + "'")
                        .get(0))
                .contains("registrerat", ": nej", "/poll/");
        GivenTimes registered = result(poll).voices().get(0).current();
        assertThat(registered.enteredBy()).isNotNull();
        assertThat(registered.person()).isEqualTo(person(POLITICIAN));
        assertThat(words("select after from core.audit_entries where act = 'poll-on-behalf' and subject = 'poll " + poll
                        + "'"))
                .hasSize(1);
        emptyOutbox();
        answering().onBehalf(GROUP, poll, politician, Map.of(time, Choice.NO));
        assertThat(words("select address from core.mails")).as("the form twice").isEmpty();

        SignedLinks links = beans.of(SignedLinks.class);
        String word = links.sign(PollLetters.ANSWER, person(POLITICIAN), poll, Today.end(TestClock.DAY.plusDays(5)));
        SignedLink link = links.read(PollLetters.ANSWER, word).orElseThrow();
        as(null);
        answering().answer(link, politician, Map.of(time, Choice.YES));
        entityManager.flush();
        VoiceTimes lulea = result(poll).voices().get(0);
        assertThat(lulea.current().choices()).containsEntry(time, Choice.YES);
        assertThat(lulea.current().enteredBy()).isNull();
        assertThat(lulea.earlier()).hasSize(1);
    }

    @Test
    void onlyWhoeverLeadsRegistersAndOnlyForOrganisations() {
        as(OFFICIAL);
        long byPerson = poll(Voters.PERSON, false);
        long byOrganisation = poll(Voters.ORGANISATION, false);
        long folke = own(FOLKE, byPerson).get(0).affiliation();
        long coordinator = own(COORDINATOR, byOrganisation).get(0).affiliation();
        Map<Long, Choice> said = Map.of(times(byPerson).get(0).id(), Choice.YES);
        Map<Long, Choice> organisationSaid = Map.of(times(byOrganisation).get(0).id(), Choice.YES);
        refused(Verdict.FORBIDDEN, () -> answering().onBehalf(GROUP, byPerson, folke, said));
        refused(Verdict.FORBIDDEN, () -> answering().onBehalf(GROUP, byOrganisation, coordinator, organisationSaid));
        refused(Verdict.NOT_FOUND, () -> answering().onBehalf(HIDDEN, byOrganisation, folke, organisationSaid));
        as(FOLKE);
        refused(Verdict.FORBIDDEN, () -> answering().onBehalf(GROUP, byOrganisation, folke, organisationSaid));
        as(OFFICIAL);
        clock.set(TestClock.DAY.plusDays(6));
        refused(Verdict.READ_ONLY, () -> answering().onBehalf(GROUP, byOrganisation, folke, organisationSaid));
        assertThat(result(byOrganisation).voices()).isEmpty();
    }

    @Test
    void whoEndedSuchLettersGetsNoInvitationAndTheLetterSaysHowToEndThem() {
        beans.found(LetterWishes.class, (Collection<Long> people, long space) -> Set.of(person(FOLKE)));
        emptyOutbox();
        as(OFFICIAL);
        poll(Voters.PERSON, true);
        assertThat(words("select address from core.mails order by address"))
                .containsExactlyInAnyOrderElementsOf(List.of(POLITICIAN, GRETA));
        String off = words("select unsubscribe from core.mails where address = '" + GRETA + "'")
                .get(0);
        String word = off.substring(off.lastIndexOf('/') + 1);
        assertThat(beans.of(SignedLinks.class).read("notice.ballot", word))
                .as("a kind that can be ended")
                .isPresent();
    }
}
