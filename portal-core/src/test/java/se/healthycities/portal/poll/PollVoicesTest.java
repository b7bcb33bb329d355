package se.healthycities.portal.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** Who speaks for whom in a poll, and what counts of all that was said. Luleå's official and politician both sit in the group. */
class PollVoicesTest extends PollRooms {
    @BeforeEach
    void seatTheVoices() {
        seat(group, POLITICIAN, SeatRole.MEMBER);
        seat(group, GUEST, SeatRole.GUEST);
    }

    @Test
    void aFormThatIsSentTwiceAnswersOnceAndAnEmptyOneNotAtAll() {
        as(OFFICIAL);
        long poll = poll(Voters.PERSON, false);
        long time = times(poll).get(0).id();
        answer(GROUP, poll, Map.of(time, Choice.YES));
        answer(GROUP, poll, Map.of(time, Choice.YES));
        assertThat(kept(poll)).containsExactly("YES");
        assertThatThrownBy(() -> answer(GROUP, poll, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(words("select kind from core.facts where kind = 'PollAnswered' and subject = " + poll))
                .hasSize(1);
    }

    @Test
    void ofTwoRepresentativesAtTheSameMomentOneCountsAndBothAreKept() throws Exception {
        as(OFFICIAL);
        long poll = poll(Voters.ORGANISATION, false);
        List<TimeRow> times = times(poll);
        long official = own(OFFICIAL, poll).get(0).affiliation();
        long politician = own(POLITICIAN, poll).get(0).affiliation();
        for (int round = 1; round <= 4; round++) {
            Choice mine = round % 2 == 0 ? Choice.YES : Choice.NO;
            long time = times.get(round % 2).id();
            bothAtOnce(
                    OFFICIAL,
                    node -> said(node.of(Answering.class), poll, official, Map.of(time, mine)),
                    POLITICIAN,
                    node -> said(node.of(Answering.class), poll, politician, Map.of(time, Choice.IF_NEEDED)));
            PollResult result = result(poll);
            assertThat(result.voices()).hasSize(1);
            VoiceTimes lulea = result.voices().get(0);
            assertThat(lulea.given()).hasSize(2 * round);
            assertThat(lulea.current().id())
                    .isEqualTo(lulea.given().stream()
                            .mapToLong(GivenTimes::id)
                            .max()
                            .orElseThrow());
            TimesTally total = result.total();
            assertThat(times.stream()
                            .mapToInt(one -> total.of(one, Choice.YES)
                                    + total.of(one, Choice.NO)
                                    + total.of(one, Choice.IF_NEEDED))
                            .sum())
                    .isEqualTo(1);
        }
        moveAside();
    }

    private static Object said(Answering answering, long poll, long voice, Map<Long, Choice> choices) {
        answering.answer(GROUP, poll, voice, choices);
        return voice;
    }

    @Test
    void aGuestSpeaksForThemselvesAndForNoOrganisation() {
        as(OFFICIAL);
        long byPerson = poll(Voters.PERSON, false);
        long byOrganisation = poll(Voters.ORGANISATION, false);
        assertThat(own(GUEST, byPerson)).hasSize(1);
        assertThat(own(GUEST, byOrganisation)).isEmpty();
        long guest = own(GUEST, byPerson).get(0).affiliation();
        long time = times(byOrganisation).get(0).id();
        as(GUEST);
        refused(Verdict.FORBIDDEN, () -> answering().answer(GROUP, byOrganisation, guest, Map.of(time, Choice.YES)));
        as(OFFICIAL);
        refused(Verdict.FORBIDDEN, () -> answering().onBehalf(GROUP, byOrganisation, guest, Map.of(time, Choice.YES)));
        assertThat(beans.of(PollVoices.class).waitingFor(person(GUEST)))
                .contains(byPerson)
                .doesNotContain(byOrganisation);
    }

    @Test
    void aSeatAsAGuestMakesNobodyASpeakerWhateverElseTheyAre() {
        seat(group, GRETA, SeatRole.GUEST);
        as(OFFICIAL);
        long poll = poll(Voters.ORGANISATION, false);
        assertThat(own(GRETA, poll)).isEmpty();
    }

    @Test
    void whoReadsWithoutASeatAnswersForTheirOrganisationButIsNotAsked() {
        as(OFFICIAL);
        long poll = poll(Voters.ORGANISATION, false);
        assertThat(own(COORDINATOR, poll)).hasSize(1);
        assertThat(beans.of(PollVoices.class).waitingFor(person(COORDINATOR))).doesNotContain(poll);
    }

    @Test
    void whoSpeaksForTwoOrganisationsSaysForWhich() {
        Affiliation second = second(FOLKE, GRETA);
        entityManager.persist(new Seat(group, second, SeatRole.MEMBER, Period.from(TestClock.DAY.minusDays(3))));
        as(OFFICIAL);
        long poll = poll(Voters.ORGANISATION, false);
        long time = times(poll).get(0).id();
        List<PollVoice> own = own(FOLKE, poll);
        assertThat(own)
                .extracting(PollVoice::affiliation)
                .contains(second.getId())
                .hasSize(2);
        as(FOLKE);
        answering().answer(GROUP, poll, own.get(0).affiliation(), Map.of(time, Choice.YES));
        entityManager.flush();
        assertThat(beans.of(PollVoices.class).waitingFor(person(FOLKE)))
                .as("the other organisation has not answered")
                .contains(poll);
        answering().answer(GROUP, poll, own.get(1).affiliation(), Map.of(time, Choice.NO));
        assertThat(result(poll).voices()).hasSize(2);
        assertThat(beans.of(PollVoices.class).waitingFor(person(FOLKE))).doesNotContain(poll);
        long foreign = own(OFFICIAL, poll).get(0).affiliation();
        refused(Verdict.FORBIDDEN, () -> answering().answer(GROUP, poll, foreign, Map.of(time, Choice.NO)));
    }

    @Test
    void theResultCountsByCapacityAndByOrganisation() {
        as(OFFICIAL);
        long poll = poll(Voters.PERSON, false);
        List<TimeRow> times = times(poll);
        answer(GROUP, poll, Map.of(times.get(0).id(), Choice.YES, times.get(1).id(), Choice.NO));
        as(POLITICIAN);
        answer(GROUP, poll, Map.of(times.get(0).id(), Choice.NO, times.get(1).id(), Choice.IF_NEEDED));
        as(FOLKE);
        answer(GROUP, poll, Map.of(times.get(1).id(), Choice.YES));
        PollResult result = result(poll);
        assertThat(result.total().of(times.get(0), Choice.YES)).isEqualTo(1);
        assertThat(result.byCapacity()).extracting(TimesTally::capacity).contains(Capacity.OFFICIAL, Capacity.ELECTED);
        TimesTally elected = result.byCapacity().stream()
                .filter(tally -> tally.capacity() == Capacity.ELECTED)
                .findFirst()
                .orElseThrow();
        assertThat(elected.of(times.get(0), Choice.NO)).isEqualTo(1);
        assertThat(elected.of(times.get(0), Choice.YES)).isZero();
        assertThat(result.byOrganisation()).hasSize(2);
        assertThat(result.byOrganisation()).anySatisfy(tally -> {
            assertThat(tally.organisation()).contains("Luleå");
            assertThat(tally.of(times.get(0), Choice.YES)).isEqualTo(1);
            assertThat(tally.of(times.get(0), Choice.NO)).isEqualTo(1);
        });
        assertThat(result.best()).contains(times.get(1));
    }

    @Test
    void anAnswerStaysWithTheOrganisationForWhichItWasGiven() {
        as(OFFICIAL);
        long poll = poll(Voters.ORGANISATION, false);
        long time = times(poll).get(0).id();
        answer(GROUP, poll, Map.of(time, Choice.YES));
        long official = own(OFFICIAL, poll).get(0).affiliation();
        execute("update core.seats set valid_to = '2026-11-20' where space_id = " + group.getId()
                + " and affiliation_id = " + official);
        execute(
                "update core.affiliations set organisation_id = (select organisation_id from core.affiliations where id = "
                        + affiliation(entityManager, GRETA).getId() + ") where id = " + official);
        assertThat(result(poll).voices())
                .singleElement()
                .extracting(VoiceTimes::organisationName)
                .asString()
                .contains("Luleå");
        assertThat(beans.of(PollVoices.class).waitingFor(person(POLITICIAN)))
                .as("a colleague has answered, who has left since")
                .doesNotContain(poll);
    }

    @Test
    void ofWhateverIsSaidInWhateverOrderTheLastOfEachVoiceCounts() {
        for (Voters voters : Voters.values()) {
            Random random = new Random(20_261_122L + voters.ordinal());
            as(OFFICIAL);
            long poll = poll(voters, false);
            List<TimeRow> times = times(poll);
            Map<Object, Map<Long, Choice>> model = new HashMap<>();
            List<String> people = List.of(OFFICIAL, POLITICIAN, FOLKE);
            for (int step = 0; step < 25; step++) {
                String email = people.get(random.nextInt(people.size()));
                Map<Long, Choice> said = new HashMap<>();
                times.forEach(time -> {
                    if (said.isEmpty() || random.nextBoolean()) {
                        said.put(time.id(), Choice.values()[random.nextInt(3)]);
                    }
                });
                as(email);
                answer(GROUP, poll, said);
                boolean lulea = !email.equals(FOLKE);
                model.put(voters == Voters.ORGANISATION && lulea ? "Luleå" : email, said);
            }
            List<Map<Long, Choice>> counted = new ArrayList<>();
            result(poll).voices().forEach(voice -> counted.add(voice.current().choices()));
            assertThat(counted).as(voters.name()).containsExactlyInAnyOrderElementsOf(model.values());
        }
    }

    private List<String> kept(long poll) {
        return words("select c.choice from core.poll_choices c join core.poll_answers a on a.id = c.answer_id"
                + " where a.poll_id = " + poll + " order by c.id");
    }

    private void execute(String sql) {
        entityManager.flush();
        entityManager.createNativeQuery(sql).executeUpdate();
        entityManager.clear();
    }

    /** A person who works for somebody else's organisation as well. */
    private Affiliation second(String email, String other) {
        EntityManager rows = entityManager;
        Affiliation one = affiliation(rows, email);
        Affiliation two = affiliation(rows, other);
        Affiliation second = new Affiliation(
                one.getPerson(),
                two.getOrganisation(),
                Capacity.OFFICIAL,
                "Samordnare",
                Period.from(TestClock.DAY.minusYears(1)));
        rows.persist(second);
        rows.flush();
        return second;
    }

    private static Affiliation affiliation(EntityManager rows, String email) {
        return rows.createQuery("from Affiliation a where a.person.email = :email order by a.id", Affiliation.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getSingleResult();
    }
}
