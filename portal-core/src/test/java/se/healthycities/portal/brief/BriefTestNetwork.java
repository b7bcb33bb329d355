package se.healthycities.portal.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.discussion.summary.Summary;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.task.TaskQuestion;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.time.Period;

/** A politician, an official and a quiet network, to which each test adds what it is about. */
public abstract class BriefTestNetwork extends PageTest {
    protected static final Locale SWEDISH = Locale.forLanguageTag("sv");
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    protected Affiliation ebba;
    protected Affiliation ottilia;
    private Space group;
    private Space others;

    @BeforeEach
    void politicianAndOfficial() {
        group = null;
        others = null;
        beans.found(Question.class, beans.of(TaskQuestion.class));
        ebba = affiliation(POLITICIAN);
        ottilia = affiliation(OFFICIAL);
        emptyOutbox();
    }

    /** Takes away what the demo network would tell. */
    protected final void quiet() {
        entityManager.createQuery("delete from Delegation").executeUpdate();
        entityManager.createNativeQuery("delete from core.handover_items").executeUpdate();
        entityManager.createQuery("delete from Task").executeUpdate();
        entityManager.createQuery("delete from Summary").executeUpdate();
        entityManager
                .createQuery(
                        "update Discussion discussion set discussion.state = OPEN," + " discussion.lastPostAt = :long")
                .setParameter("long", Instant.parse("2020-01-01T00:00:00Z"))
                .executeUpdate();
        entityManager
                .createNativeQuery("update core.posts set written_at = timestamptz '2020-01-01'")
                .executeUpdate();
        entityManager
                .createNativeQuery("update core.file_versions set uploaded_at = timestamptz '2020-01-01'")
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "update core.occasions set first_day = date '2020-01-01', last_day = date '2020-01-01'"
                                + " where last_day >= date '2026-11-21'")
                .executeUpdate();
        entityManager.flush();
        entityManager.clear();
        ebba = affiliation(POLITICIAN);
        ottilia = affiliation(OFFICIAL);
    }

    protected final Affiliation affiliation(String email) {
        return entityManager
                .createQuery("from Affiliation one where one.person.email = :email", Affiliation.class)
                .setParameter("email", email)
                .getResultList()
                .get(0);
    }

    protected final Affiliation person(String given, Capacity capacity, Organisation organisation) {
        Person person = new Person(given, "Provperson", given.toLowerCase(Locale.ROOT) + "@prov.example", "sv");
        entityManager.persist(person);
        Affiliation affiliation =
                new Affiliation(person, organisation, capacity, "Titel", new Period(TODAY.minusDays(9), null));
        entityManager.persist(affiliation);
        return affiliation;
    }

    protected final Space space(String path) {
        return entityManager
                .createQuery("from Space space where space.path = :path", Space.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    /** Where the politician's organisation sits through its official, and all members read. */
    protected final Space group() {
        if (group == null) {
            group = newSpace("spaces/tillsammans");
            entityManager.persist(new Seat(group, ottilia, SeatRole.MEMBER, new Period(TODAY.minusDays(9), null)));
        }
        return group;
    }

    /** Where nobody of the politician's organisation sits, and all members read. */
    protected final Space others() {
        if (others == null) {
            others = newSpace("spaces/andras");
        }
        return others;
    }

    private Space newSpace(String path) {
        Space space = new Space(PluginId.CORE, path, path, null, Visibility.MEMBERS, Joining.OPEN);
        entityManager.persist(space);
        return space;
    }

    protected final Task task(String what, Affiliation responsible) {
        Task task = new Task(
                what, "/tasks", null, ebba.getOrganisation(), responsible, TODAY.plusDays(7), clock.instant(), ottilia);
        entityManager.persist(task);
        return task;
    }

    protected final Discussion discussion(Space space, String title, Affiliation author, String text) {
        Discussion discussion = new Discussion(space, title, author, clock.instant(), UUID.randomUUID());
        entityManager.persist(discussion);
        entityManager.persist(
                discussion.write(author, text, "<p>" + text + "</p>", clock.instant(), UUID.randomUUID()));
        return discussion;
    }

    protected final Post post(Discussion discussion, Affiliation author, String text) {
        Post post = discussion.write(author, text, "<p>" + text + "</p>", clock.instant(), UUID.randomUUID());
        entityManager.persist(post);
        return post;
    }

    protected final void summary(Discussion discussion, String text) {
        entityManager.persist(new Summary(discussion, 1, text, ottilia, clock.instant()));
    }

    protected final long personId(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }
}
