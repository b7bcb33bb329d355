package se.healthycities.reports.example;

import java.util.List;
import java.util.UUID;
import se.healthycities.portal.search.Hit;
import se.healthycities.portal.search.SearchNotes;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.spi.Fact;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.reports.review.PeerReview;

/** Writers, readers and the office around the library of the demo network. */
public abstract class ExampleRooms extends PageTest {
    protected static final Scene SCENE = Scene.of(PeerReview.PLUGIN);
    protected static final String HELSINGBORG = "arla.mallander@helsingborg.example";
    protected static final String MALMO = "pelle.mallander@malmo.example";
    protected static final String FAILED = "Kvällsmöten passade inte dem som arbetar skift";

    protected static ExamplePlan plan(String title) {
        return new ExamplePlan(
                title,
                "ensamhet",
                "Problemet var stort.",
                "Vi gjorde **något**.",
                "",
                "",
                "Brev fungerade inte.",
                false,
                Progress.PILOT,
                Evidence.EXPERIENCE,
                2025,
                null,
                null);
    }

    protected ExampleService service() {
        return beans.of(ExampleService.class);
    }

    protected ExampleDesk desk() {
        return beans.of(ExampleDesk.class);
    }

    /** A draft of whoever acts. */
    protected long draft(String title) {
        long id = service().start(SCENE, plan(title), Source.of("2580"), UUID.randomUUID());
        entityManager.flush();
        return id;
    }

    /** Written by an official of Luleå and published for members; afterwards the coordinator acts. */
    protected long published(String title) {
        as(OFFICIAL);
        long id = draft(title);
        service().send(SCENE, id);
        as(COORDINATOR);
        publish(id, false);
        entityManager.flush();
        return id;
    }

    /** The office publishes what it has just read. */
    protected boolean publish(long id, boolean toAll) {
        entityManager.flush();
        ExampleView read = beans.of(ExampleReads.class).one(id).orElseThrow();
        return desk().publish(SCENE, id, toAll, read.version(), read.state());
    }

    /** What the search does in the same transaction as the last act on an example; its job has not run. */
    protected void noted(long id) {
        entityManager.flush();
        String kind = entityManager
                .createQuery(
                        "select fact.kind from ToldFact fact where fact.subject = :id and fact.kind like 'Example%'"
                                + " order by fact.id desc limit 1",
                        String.class)
                .setParameter("id", id)
                .getSingleResult();
        beans.of(SearchNotes.class).on(new Fact() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public long subject() {
                return id;
            }

            @Override
            public Long actor() {
                return null;
            }
        });
    }

    /** What visitors find of examples. */
    protected List<String> found(String words) {
        return beans.of(SearchService.class).find(words).hits().stream()
                .filter(hit -> hit.kind().equals("example"))
                .map(Hit::title)
                .toList();
    }

    protected String page(long id) {
        return "/reports/examples/" + id;
    }

    protected long number(String sql) {
        entityManager.flush();
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    protected void sql(String command) {
        entityManager.flush();
        entityManager.createNativeQuery(command).executeUpdate();
        entityManager.clear();
    }

    @SuppressWarnings("unchecked")
    protected List<String> texts(String sql) {
        entityManager.flush();
        return entityManager.createNativeQuery(sql, String.class).getResultList();
    }

    protected long example(String title) {
        return number("select id from reports.examples where title = '" + title + "'");
    }

    protected long told(String fact, long subject) {
        entityManager.flush();
        return entityManager
                .createQuery(
                        "select count(fact) from ToldFact fact where fact.kind = :kind and fact.subject = :subject",
                        Long.class)
                .setParameter("kind", fact)
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
