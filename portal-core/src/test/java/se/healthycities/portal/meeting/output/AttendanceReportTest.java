package se.healthycities.portal.meeting.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.meeting.Attendance;
import se.healthycities.portal.meeting.AttendedRow;
import se.healthycities.portal.meeting.PresenceService;
import se.healthycities.portal.meeting.Visit;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.testkit.TestClock;

/** Who came to the meetings of a season (F3): the report says what the rows of presence say. */
class AttendanceReportTest extends OutputRooms {
    @Test
    void whateverTheRowsAreTheReportAddsUpToThem() {
        Random random = new Random(3);
        List<Capacity> capacities = new ArrayList<>(Arrays.asList(Capacity.values()));
        capacities.add(null);
        for (int round = 0; round < 200; round++) {
            List<AttendedRow> rows = new ArrayList<>();
            Set<String> meetings = new HashSet<>();
            long people = 0;
            for (int i = random.nextInt(30); i > 0; i--) {
                String key = "m" + random.nextInt(5);
                long came = 1 + random.nextInt(4);
                rows.add(new AttendedRow(
                        "spaces/a",
                        "A",
                        key,
                        "M",
                        LocalDate.of(2026, 1, 1),
                        "Ort " + random.nextInt(6),
                        capacities.get(random.nextInt(capacities.size())),
                        came));
                meetings.add(key);
                people += came;
            }
            AttendanceReport report = AttendanceReport.of(rows);
            assertThat(report.visits()).isEqualTo(people);
            assertThat(report.meetings()).isEqualTo(meetings.size());
            for (AttendanceReport.Line line : report.lines()) {
                List<AttendedRow> own = rows.stream()
                        .filter(row -> row.organisation().equals(line.organisation()))
                        .toList();
                assertThat(line.meetings())
                        .isEqualTo(own.stream().map(AttendedRow::key).distinct().count());
                for (Capacity capacity : Capacity.values()) {
                    assertThat(line.of(capacity))
                            .isEqualTo(own.stream()
                                    .filter(row -> row.capacity() == capacity)
                                    .mapToLong(AttendedRow::people)
                                    .sum());
                }
            }
        }
    }

    @BeforeEach
    void nobodyElseCameAnywhere() {
        entityManager.createNativeQuery("delete from core.presences").executeUpdate();
    }

    private String noted(LocalDate day, Attendance official, Attendance folke) {
        String key = meeting("Mötet " + day, day);
        long meeting = details(key).id();
        beans.of(PresenceService.class)
                .note(GROUP, meeting, Map.of(affiliation(key, OFFICIAL), official, affiliation(key, FOLKE), folke));
        beans.of(PresenceService.class)
                .welcome(
                        GROUP,
                        meeting,
                        new Visit("Gäst Gästsson", "Folkbildarna", false, Attendance.PRESENT),
                        UUID.randomUUID());
        entityManager.flush();
        return key;
    }

    @Test
    void thePageAndItsTableSayWhoCameAndNotWhoStayedAway() {
        noted(TestClock.DAY.minusDays(3), Attendance.PRESENT, Attendance.ABSENT);
        noted(TestClock.DAY.minusDays(10), Attendance.REMOTE, Attendance.EXCUSED);
        entityManager
                .createNativeQuery("update core.spaces set visibility = 'PUBLIC' where id = " + group.getId())
                .executeUpdate();
        entityManager.clear();

        as(COORDINATOR);
        Answer page = get("/admin/attendance");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("tr:has(th:contains(Folkbildarna)) td").eachText())
                .containsExactly("2", "0", "0", "0", "0", "2", "2");
        assertThat(page.html().select("tr:has(th:contains(Luleå)) td").eachText())
                .containsExactly("2", "2", "0", "0", "0", "0", "2");
        assertThat(page.html().select("th:contains(Trollhättan)")).isEmpty();
        Answer csv = get("/admin/attendance.csv");
        assertThat(csv.body()).contains("Folkbildarna;2;0;0;0;0;2;2");
    }

    @Test
    void anotherSeasonHasOtherMeetings() {
        noted(TestClock.DAY.minusDays(3), Attendance.PRESENT, Attendance.PRESENT);
        as(COORDINATOR);
        String past = words(
                        "select key from core.seasons where valid_to < date '2026-07-01' order by valid_to desc limit 1")
                .get(0);

        assertThat(get("/admin/attendance?season=" + past).text()).doesNotContain("Folkbildarna");
    }

    @Test
    void onlyTheOfficeReadsIt() {
        for (String email : List.of(OFFICIAL, POLITICIAN, GUEST)) {
            as(email);
            assertThat(get("/admin/attendance").status()).as(email).isEqualTo(403);
            assertThat(get("/admin/attendance.csv").status()).as(email).isEqualTo(403);
        }
    }
}
