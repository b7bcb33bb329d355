package se.healthycities.portal.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.notice.NoticeJob;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.testkit.TestDatabase;

/** A group of a thousand: everybody is written to exactly once, with a fall in the middle and with two workers at once. */
@Timeout(300)
class ManyReadersTest extends PortalTest {
    private static final Scene LARGE = Scene.space(PluginId.CORE, "spaces/stor");
    private static final int READERS = 1_000;

    @Override
    protected TestDatabase makeDatabase() {
        TestDatabase copy = TestDatabase.copy();
        copy.fill(
                "insert into core.spaces (owner, path, name, visibility, joining) values ('core', 'spaces/stor', 'Stor',"
                        + " 'GROUP', 'ASK')",
                "insert into core.people (given_name, family_name, email) select 'Nr', 'Person' || n,"
                        + " 'nr' || n || '@stor.example' from generate_series(0, 1000) n",
                "insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from)"
                        + " select id, (select min(id) from core.organisations), 'OFFICIAL', 'Planerare', '2020-01-01'"
                        + " from core.people where email like '%@stor.example'",
                "insert into core.seats (space_id, affiliation_id, role, valid_from) select (select id from core.spaces"
                        + " where path = 'spaces/stor'), a.id, 'MEMBER', '2020-01-01' from core.affiliations a"
                        + " join core.people p on p.id = a.person_id where p.email like '%@stor.example'",
                "insert into core.notice_levels (person_id, level) select id, case when id % 2 = 0 then 'IMMEDIATE'"
                        + " else 'DAILY' end from core.people where email like '%@stor.example'",
                "delete from core.notice_queue");
        return copy;
    }

    @Test
    void oneFactIsAThousandNoticesAndAThousandMails() throws Exception {
        long author = one("select id from core.people where email = 'nr0@stor.example'");
        inOne(author, beans -> {
            beans.of(DigestJob.class).run();
            beans.of(DiscussionService.class).start(LARGE, "Skolmat", "Första", Set.of(), UUID.randomUUID());
        });
        inOneThatFalls(beans -> beans.of(NoticeJob.class).run());
        assertThat(one("select count(*) from core.notices")).isZero();
        atOnce(beans -> beans.of(NoticeJob.class).run());
        assertThat(one("select count(*) from core.notices")).isEqualTo(READERS);
        assertThat(one("select count(distinct person_id) from core.notices")).isEqualTo(READERS);

        clock.set(clock.instant().plusSeconds(60));
        Instant ripe = clock.instant().minusSeconds(30);
        List<Long> prompt = ids("select person_id from core.notices where rhythm = 'IMMEDIATE' order by person_id");
        assertThat(prompt).hasSizeBetween(READERS / 2 - 1, READERS / 2 + 1);
        for (long person : prompt.subList(0, 150)) {
            inOne(0, beans -> beans.of(PromptWriter.class).write(person, ripe));
        }
        inOneThatFalls(beans -> beans.of(PromptWriter.class).write(prompt.get(150), ripe));
        assertThat(mails()).isEqualTo(150);
        atOnceForEach(prompt, (beans, person) -> beans.of(PromptWriter.class).write(person, ripe));
        assertThat(mails()).isEqualTo(prompt.size());

        clock.set(clock.instant().plusSeconds(24 * 3600));
        List<Long> daily = ids("select person_id from core.notices where rhythm = 'DAILY' order by person_id");
        inOneThatFalls(beans -> beans.of(DigestWriter.class).write(daily.get(0)));
        atOnceForEach(daily, (beans, person) -> beans.of(DigestWriter.class).write(person));
        assertThat(mails()).isEqualTo(READERS);
        assertThat(one("select count(distinct address) from core.mails where address like '%@stor.example'"))
                .isEqualTo(READERS);
        assertThat(one("select count(distinct told_by) from core.notices")).isEqualTo(READERS);
        assertThat(one("select count(*) from core.notices where waits_since is not null"))
                .isZero();
    }

    private long mails() {
        return one("select count(*) from core.mails where address like '%@stor.example'");
    }

    private long one(String query) {
        return ids(query).get(0);
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String query) {
        try (EntityManager own = database.sessions().createEntityManager()) {
            return (List<Long>) own.createNativeQuery(query, Long.class).getResultList();
        }
    }

    /** A transaction of its own. @param person who acts, 0 for a job */
    private void inOne(long person, Consumer<TestBeans> work) {
        CurrentPerson who = () -> person == 0 ? OptionalLong.empty() : OptionalLong.of(person);
        try (EntityManager own = database.sessions().createEntityManager()) {
            own.getTransaction().begin();
            work.accept(new TestBeans(own, clock, who));
            own.getTransaction().commit();
        }
    }

    private void inOneThatFalls(Consumer<TestBeans> work) {
        try (EntityManager own = database.sessions().createEntityManager()) {
            own.getTransaction().begin();
            work.accept(new TestBeans(own, clock, OptionalLong::empty));
            own.flush();
            own.getTransaction().rollback();
        }
    }

    /** Two workers do the same for the same people, each person in a transaction of its own. */
    private void atOnceForEach(List<Long> people, BiConsumer<TestBeans, Long> work) throws Exception {
        twice(() -> {
            for (long person : people) {
                inOne(0, beans -> work.accept(beans, person));
            }
        });
    }

    private void atOnce(Consumer<TestBeans> work) throws Exception {
        twice(() -> inOne(0, work));
    }

    private static void twice(Runnable work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int worker = 0; worker < 2; worker++) {
                ends.add(both.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    work.run();
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                end.get(200, TimeUnit.SECONDS);
            }
        } finally {
            both.shutdownNow();
        }
    }
}
