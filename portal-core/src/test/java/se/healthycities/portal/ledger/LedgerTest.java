package se.healthycities.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

class LedgerTest extends PortalTest {
    private static final LocalDate ASKED = LocalDate.of(2020, 4, 1);

    @Test
    void whoWasViceChairIsAnsweredAfterThreeLaterCorrections() {
        Space board = space("spaces/hostmote");
        Affiliation folke = affiliation("folke.mallander@trollhattan.example");
        Affiliation greta = affiliation("greta.utkastman@boras.example");
        Seat first = seat(board, folke, SeatRole.VICE_CHAIR, "2019-03-20", "2021-03-17");
        seat(board, greta, SeatRole.VICE_CHAIR, "2021-03-18", "2023-03-22");
        asSecretary(board);
        correct(first, SeatRole.VICE_CHAIR, "2019-03-20", "2020-03-31", "2026-11-22", "protokollet från 2020");
        assertThat(viceChairs(board)).as("nobody, as we thought then").isEmpty();
        correct(first, SeatRole.MEMBER, "2019-03-20", "2021-03-17", "2026-11-23", "fel roll");
        assertThat(viceChairs(board)).isEmpty();
        correct(first, SeatRole.VICE_CHAIR, "2019-03-20", "2020-09-01", "2026-11-24", "rättat igen");
        assertThat(viceChairs(board)).containsExactly("Folke Mallander");

        assertThat(known(board, "2026-11-22")).as("what we knew on the 22nd").isEmpty();
        assertThat(known(board, "2026-11-24")).containsExactly("Folke Mallander");
        List<VersionRow> versions = beans.of(LedgerReads.class).versions(LedgerKind.SEAT, first.getId());
        assertThat(versions)
                .extracting(VersionRow::reason)
                .containsExactly("rättat igen", "fel roll", "protokollet från 2020", null);
        assertThat(versions.get(0).by()).isEqualTo("Birk Exempelgård");
    }

    @Test
    void whatWasWithdrawnNeverWasAndIsStillRemembered() {
        Space board = space("spaces/hostmote");
        Seat seat = seat(board, affiliation("greta.utkastman@boras.example"), SeatRole.VICE_CHAIR, "2019-01-01", null);
        asSecretary(board);
        clock.set(LocalDate.of(2026, 12, 1));
        beans.of(LedgerService.class).withdraw(LedgerKind.SEAT, seat.getId(), "fel person");
        assertThat(viceChairs(board)).isEmpty();
        assertThat(beans.of(LedgerReads.class).versions(LedgerKind.SEAT, seat.getId()))
                .extracting(VersionRow::withdrawn)
                .containsExactly(true, false);
    }

    @Test
    void theCoordinatorCannotCorrectASeatOfAHiddenSpaceWithoutASeatThere() {
        Space committee = space("spaces/valberedning");
        Seat seat = seat(committee, affiliation("greta.utkastman@boras.example"), SeatRole.MEMBER, "2019-01-01", null);
        as(COORDINATOR);
        assertThatThrownBy(() -> beans.of(LedgerService.class)
                        .correct(LedgerKind.SEAT, seat.getId(), correction("MEMBER", "2019-01-01", "2020-01-01")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPlainWriteWithoutTheServiceIsInTheLedgerToo() {
        Affiliation affiliation = affiliation(POLITICIAN);
        affiliation.end(LocalDate.of(2027, 1, 31));
        entityManager.flush();
        List<VersionRow> versions = beans.of(LedgerReads.class).versions(LedgerKind.AFFILIATION, affiliation.getId());
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).to()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(versions.get(1).to()).isNull();
    }

    /** Random seats, random corrections and withdrawals on random days, asked for random days as known at random moments. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLedgerAnswersLikeAListOfEverythingThatWasEverSaid(long seed) {
        Random random = new Random(seed);
        Space board = space("spaces/hostmote");
        asSecretary(board);
        List<Affiliation> people = List.of(
                affiliation("folke.mallander@trollhattan.example"),
                affiliation("greta.utkastman@boras.example"),
                affiliation(POLITICIAN));
        Map<Long, List<Said>> model = new TreeMap<>();
        LocalDate day = LocalDate.of(2026, 11, 22);
        for (int step = 0; step < 25; step++) {
            day = day.plusDays(random.nextInt(3));
            clock.set(day);
            Period period = period(random);
            SeatRole role = SeatRole.values()[random.nextInt(4)];
            List<Long> open = model.entrySet().stream()
                    .filter(entry ->
                            !entry.getValue().get(entry.getValue().size() - 1).gone())
                    .map(Map.Entry::getKey)
                    .toList();
            int choice = open.isEmpty() ? 0 : random.nextInt(5);
            if (choice < 2) {
                beans.of(LedgerQueries.class).sign(clock.instant().toString(), "", "");
                Seat seat = new Seat(board, people.get(random.nextInt(3)), role, period);
                entityManager.persist(seat);
                entityManager.flush();
                model.computeIfAbsent(seat.getId(), id -> new ArrayList<>())
                        .add(new Said(clock.instant(), role, period, false));
            } else {
                Long seat = open.get(random.nextInt(open.size()));
                if (choice == 2) {
                    beans.of(LedgerService.class).withdraw(LedgerKind.SEAT, seat, "fel");
                    model.get(seat).add(new Said(clock.instant(), role, period, true));
                } else {
                    beans.of(LedgerService.class)
                            .correct(
                                    LedgerKind.SEAT, seat, new Correction(role.name(), null, period, "rättat " + step));
                    model.get(seat).add(new Said(clock.instant(), role, period, false));
                }
            }
        }
        for (int question = 0; question < 60; question++) {
            LocalDate asked = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3000));
            clock.set(LocalDate.of(2026, 11, 22).plusDays(random.nextInt(40)));
            Instant known = clock.instant();
            List<String> expected = model.values().stream()
                    .flatMap(said ->
                            said.stream()
                                    .filter(one -> !one.at().isAfter(known))
                                    .reduce((before, after) -> after)
                                    .stream())
                    .filter(said -> !said.gone() && said.period().covers(asked))
                    .map(said -> said.role() + " " + said.period().from())
                    .sorted()
                    .toList();
            assertThat(beans.of(LedgerReads.class).seats(board.getId(), asked, known).stream()
                            .filter(row -> row.from().isBefore(LocalDate.of(2026, 1, 1))
                                    && (row.seat() == null || model.containsKey(row.seat())))
                            .map(row -> row.role() + " " + row.from())
                            .filter(line -> !line.startsWith("SECRETARY 2017"))
                            .sorted()
                            .toList())
                    .as("on %s as known at %s", asked, known)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static Period period(Random random) {
        LocalDate from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2000));
        return new Period(from, random.nextBoolean() ? null : from.plusDays(random.nextInt(900)));
    }

    private void asSecretary(Space board) {
        Affiliation birk = affiliation(COORDINATOR);
        seat(board, birk, SeatRole.SECRETARY, "2017-01-01", null);
        as(COORDINATOR);
    }

    private Seat seat(Space space, Affiliation affiliation, SeatRole role, String from, String to) {
        beans.of(LedgerQueries.class).sign(clock.instant().toString(), "", "");
        Seat seat = new Seat(space, affiliation, role, new Period(LocalDate.parse(from), date(to)));
        entityManager.persist(seat);
        entityManager.flush();
        return seat;
    }

    private void correct(Seat seat, SeatRole role, String from, String to, String day, String reason) {
        clock.set(LocalDate.parse(day));
        beans.of(LedgerService.class)
                .correct(
                        LedgerKind.SEAT,
                        seat.getId(),
                        new Correction(role.name(), null, new Period(LocalDate.parse(from), date(to)), reason));
    }

    private static Correction correction(String role, String from, String to) {
        return new Correction(role, null, new Period(LocalDate.parse(from), date(to)), "rättat");
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private List<String> viceChairs(Space board) {
        return names(beans.of(LedgerReads.class).seats(board.getId(), ASKED));
    }

    private List<String> known(Space board, String day) {
        Instant endOfDay = LocalDate.parse(day)
                .atTime(LocalTime.of(23, 59))
                .atZone(Today.STOCKHOLM)
                .toInstant();
        return names(beans.of(LedgerReads.class).seats(board.getId(), ASKED, endOfDay));
    }

    private static List<String> names(List<PastSeatRow> rows) {
        return rows.stream()
                .filter(row -> row.role().equals("VICE_CHAIR"))
                .map(PastSeatRow::name)
                .toList();
    }

    private Space space(String path) {
        return entityManager
                .createQuery("from Space s where s.path = :path", Space.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    private Affiliation affiliation(String email) {
        return entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    /** What somebody said of a seat, and when. */
    private record Said(Instant at, SeatRole role, Period period, boolean gone) {}
}
