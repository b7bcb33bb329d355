package se.healthycities.reports.example;

import java.util.List;
import java.util.UUID;
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
        desk().publish(SCENE, id, false);
        entityManager.flush();
        return id;
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
