package se.healthycities.portal.digest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.discussion.moving.Rooms;
import se.healthycities.portal.notice.NoticeJob;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Scene;

/** The two groups, an empty queue and an empty outbox; jobs run when a test says so, and digests come to three people. */
public abstract class Letterbox extends Rooms {
    protected static final LocalTime NOON = LocalTime.NOON;

    @BeforeEach
    void empty() {
        beans.of(DigestJob.class).run();
        entityManager.flush();
        emptyOutbox();
        execute("delete from core.notice_queue");
        execute("update core.notice_choices set told_until = timestamptz '2099-01-01' where person_id not in ("
                + person(FOLKE) + ", " + person(GRETA) + ", " + person(OFFICIAL) + ")");
    }

    protected final void execute(String command) {
        entityManager.flush();
        entityManager.createNativeQuery(command).executeUpdate();
    }

    /** What happened reaches people. */
    protected final void notices() {
        entityManager.flush();
        beans.newRequest();
        beans.of(NoticeJob.class).run();
        entityManager.flush();
    }

    /** It is so late now, and the digests are looked after. */
    protected final void digests(LocalDate day, LocalTime time) {
        clock.set(day, time);
        digests();
    }

    protected final void digests() {
        entityManager.flush();
        entityManager.clear();
        beans.newRequest();
        beans.of(DigestJob.class).run();
        entityManager.flush();
    }

    protected final void prompt() {
        entityManager.flush();
        entityManager.clear();
        beans.newRequest();
        beans.of(PromptJob.class).run();
        entityManager.flush();
    }

    protected final long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    protected final int reply(Scene scene, long discussion, String words) {
        int number = service().reply(scene, discussion, words, Set.of(), UUID.randomUUID());
        entityManager.flush();
        return number;
    }

    /** Subjects and texts of the letters to somebody, in order. */
    protected final List<String> letters(String email) {
        return words("select subject || E'\\n' || text from core.mails where address = '" + email + "' order by id");
    }

    protected final List<String> kinds(String email) {
        return words("select kind from core.notices where person_id = " + person(email) + " order by id");
    }

    /** The person's own choice. @param kind null for every kind */
    protected final void choose(String email, String kind, String level) {
        Map<String, Object> values = Map.of("person", person(email), "kind", kind == null ? "" : kind, "level", level);
        var query = entityManager.createNativeQuery(
                "insert into core.notice_levels (person_id, kind, level) values (:person, nullif(:kind, ''), :level)"
                        + " on conflict (person_id, space_id, kind) do update set level = excluded.level");
        values.forEach(query::setParameter);
        query.executeUpdate();
    }

    protected final void quiet(LocalDate from, LocalDate to) {
        execute("insert into core.quiet_periods (season_id, name, valid_from, valid_to)"
                + " select min(id), 'Lugnt', date '" + from + "', date '" + to + "' from core.seasons");
    }
}
