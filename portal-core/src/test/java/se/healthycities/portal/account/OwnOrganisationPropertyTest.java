package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.time.Period;

/** Whatever contacts try, on whomever: the rows of an organisation change by its own contacts only. */
class OwnOrganisationPropertyTest extends AccountTest {
    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 3000})
    void randomContactsNeverChangeAnotherOrganisation(long seed) {
        Random random = new Random(seed);
        List<String> people = strings("select email from core.people order by id");
        List<Long> organisations = longs("select id from core.organisations order by id");
        int refused = 0;
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            clock.set(TODAY.plusDays(step / 10));
            String actor = one(random, people);
            as(actor);
            Set<Long> own = own(actor);
            boolean towardsHome = !own.isEmpty() && random.nextBoolean();
            long target = towardsHome ? one(random, List.copyOf(own)) : one(random, organisations);
            Map<Long, String> before = checksums();
            try {
                act(random, target);
                done++;
            } catch (Refused notTheirs) {
                refused++;
            }
            Map<Long, String> after = checksums();
            assertThat(changed(before, after))
                    .as("seed %d, step %d: %s on organisation %d", seed, step, actor, target)
                    .isSubsetOf(own);
        }
        assertThat(refused).as("refused").isPositive();
        assertThat(done).as("done").isPositive();
    }

    private void act(Random random, long organisation) {
        List<Long> people =
                longs("select id from core.affiliations where organisation_id = " + organisation + " order by id");
        long affiliation = people.isEmpty() ? 0 : one(random, people);
        LocalDate day = clock.instant()
                .atZone(se.healthycities.portal.time.Today.STOCKHOLM)
                .toLocalDate();
        switch (people.isEmpty() ? 0 : random.nextInt(5)) {
            case 0 -> {
                String email = "random" + random.nextInt(10) + "@slump.example";
                NewColleague colleague = official(email, Period.from(day), Set.of());
                beans.of(Colleagues.class).add(organisation, colleague, UUID.randomUUID());
            }
            case 1 -> beans.of(Colleagues.class).end(affiliation, day.plusDays(random.nextInt(60) - 30));
            case 2 -> beans.of(OwnContacts.class).appoint(affiliation, one(random, List.of(ContactKind.values())));
            case 3 -> beans.of(OwnContacts.class).end(affiliation, one(random, List.of(ContactKind.values())));
            default -> beans.of(Invitations.class).renew(affiliation);
        }
    }

    /** The organisations whose rows the person may change today. */
    private Set<Long> own(String email) {
        AccountReads reads = beans.of(AccountReads.class);
        Set<Long> own = new HashSet<>();
        var visitor = beans.of(se.healthycities.portal.space.Visitors.class).current();
        reads.organisations(visitor).forEach(organisation -> own.add(organisation.id()));
        if (visitor.coordinates()) {
            own.addAll(longs("select id from core.organisations"));
        } else {
            assertThat(own)
                    .as(email)
                    .isSubsetOf(longs("select affiliation.organisation_id from core.contact_roles contact"
                            + " join core.affiliations affiliation on affiliation.id = contact.affiliation_id"
                            + " join core.people person on person.id = affiliation.person_id where person.email = '"
                            + email + "'"));
        }
        return own;
    }

    private Map<Long, String> checksums() {
        entityManager.flush();
        Map<Long, String> checksums = new HashMap<>();
        List<?> rows = entityManager
                .createNativeQuery("select affiliation.organisation_id, md5(string_agg(concat(affiliation::text, ' ',"
                        + " (select string_agg(contact::text, ' ' order by contact.id) from core.contact_roles contact"
                        + " where contact.affiliation_id = affiliation.id), ' ', (select string_agg(seat::text, ' '"
                        + " order by seat.id) from core.seats seat where seat.affiliation_id = affiliation.id), ' ',"
                        + " (select invitation.token_hash from core.invitations invitation"
                        + " where invitation.affiliation_id = affiliation.id)), ' ' order by affiliation.id))"
                        + " from core.affiliations affiliation group by affiliation.organisation_id")
                .getResultList();
        rows.forEach(row -> checksums.put(((Number) ((Object[]) row)[0]).longValue(), (String) ((Object[]) row)[1]));
        return checksums;
    }

    private static Set<Long> changed(Map<Long, String> before, Map<Long, String> after) {
        Set<Long> changed = new HashSet<>(after.keySet());
        changed.removeIf(organisation -> after.get(organisation).equals(before.get(organisation)));
        return changed;
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String sql) {
        return entityManager.createNativeQuery(sql, String.class).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> longs(String sql) {
        return entityManager.createNativeQuery(sql, Long.class).getResultList();
    }

    private static <T> T one(Random random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
