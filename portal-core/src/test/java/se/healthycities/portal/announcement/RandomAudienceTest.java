package se.healthycities.portal.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;

/** Whatever has happened to seats, affiliations and memberships: an announcement is for those who have the right today. */
class RandomAudienceTest extends AnnouncementTest {
    private static final int ROUNDS = 12;

    @Test
    void recipientsAreThoseWhoStandThere() {
        Random random = new Random(32);
        List<Space> spaces = entityManager
                .createQuery("from Space space order by space.id", Space.class)
                .getResultList();
        for (int round = 0; round < ROUNDS; round++) {
            happen(random, spaces);
            Space space = spaces.get(random.nextInt(spaces.size()));
            Set<Long> seated = new TreeSet<>();
            Set<Long> reading = new TreeSet<>();
            people().forEach((id, email) -> {
                as(email);
                Standing standing =
                        beans.of(Visitors.class).standing(space.getPath()).orElseThrow();
                if (standing.role() != null) {
                    seated.add(id);
                }
                Access right = standing.access(beans.of(Visitors.class).current());
                if (right != null && right.atLeast(Access.READ)) {
                    reading.add(id);
                }
            });
            assertThat(reached(space, Aim.SEATS)).as("seats, round " + round).isEqualTo(seated);
            assertThat(reached(space, Aim.READERS))
                    .as("readers, round " + round)
                    .isEqualTo(reading)
                    .isEqualTo(new TreeSet<>(beans.of(Audience.class).people(space.getId())));
            Set<Long> members = new TreeSet<>();
            people().forEach((id, email) -> {
                as(email);
                if (beans.of(Visitors.class).current().member()) {
                    members.add(id);
                }
            });
            assertThat(reached(null, Aim.MEMBERS)).as("members, round " + round).isEqualTo(members);
            assertThat(members).containsAll(reached(null, Aim.CONTACTS));
        }
    }

    private Set<Long> reached(Space space, Aim aim) {
        Announcement announcement = new Announcement(space, null, clock.instant(), null);
        announcement.write(words(aim), "", null, clock.instant());
        return new TreeSet<>(
                beans.of(RecipientRows.class).today(announcement).people().keySet());
    }

    @SuppressWarnings("unchecked")
    private Map<Long, String> people() {
        Map<Long, String> people = new java.util.TreeMap<>();
        for (Object[] row : (List<Object[]>) entityManager
                .createNativeQuery("select id, email from core.people order by id", Object[].class)
                .getResultList()) {
            people.put(((Number) row[0]).longValue(), (String) row[1]);
        }
        return people;
    }

    private void happen(Random random, List<Space> spaces) {
        for (int i = 0; i < 8; i++) {
            Space space = spaces.get(random.nextInt(spaces.size()));
            SeatRole role = SeatRole.values()[random.nextInt(SeatRole.values().length - 5)];
            String from = "date '2026-11-21' + " + (random.nextInt(60) - 50);
            String anyone = "(select id from core.affiliations order by id offset " + random.nextInt(70) + " limit 1)";
            switch (random.nextInt(4)) {
                case 0, 1 ->
                    sql("insert into core.seats (space_id, affiliation_id, role, valid_from, valid_to) select "
                            + space.getId() + ", " + anyone + ", '" + role + "', " + from + ", " + from + " + "
                            + random.nextInt(80) + " where not exists (select 1 from core.seats where space_id = "
                            + space.getId() + " and affiliation_id = " + anyone + ")");
                case 2 ->
                    sql("update core.affiliations set valid_to = date '2026-11-21' + " + (random.nextInt(3) - 1)
                            + " where id = " + anyone);
                default ->
                    sql("update core.membership_periods set valid_to = date '2026-11-21' + " + (random.nextInt(3) - 1)
                            + " where id = (select id from core.membership_periods order by id offset "
                            + random.nextInt(20) + " limit 1)");
            }
        }
        entityManager.flush();
        entityManager.clear();
    }
}
