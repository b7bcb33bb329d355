package se.healthycities.themegroups.ask;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.healthycities.portal.mail.Mail;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.themegroups.group.ThemeGroup;

/** Sentences about questions to the network. */
abstract class AskTest extends PageTest {
    static final Scene SCENE = Scene.of(ThemeGroup.PLUGIN);
    static final String ASKER = "sixten.testlund@boras.example";
    static final String TITLE = "Hur bygger man in sociala investeringar i budgeten?";

    Asking asking() {
        return beans.of(Asking.class);
    }

    Answering answering() {
        return beans.of(Answering.class);
    }

    PassingOn passing() {
        return beans.of(PassingOn.class);
    }

    long space(String path) {
        return number("select id from core.spaces where path = '" + path + "'");
    }

    long draft(boolean hidden, String path, String... tags) {
        QuestionPlan plan =
                new QuestionPlan(TITLE, "Pengarna tar slut med projektet.", Set.of(tags), space(path), hidden);
        long id = asking().write(SCENE, plan, UUID.randomUUID());
        entityManager.flush();
        return id;
    }

    /** Asked of all who are suggested. */
    long asked(boolean hidden, String... tags) {
        long id = draft(hidden, "themegroups/strategisk", tags);
        asking().send(SCENE, id, affiliations(suggested(id)));
        entityManager.flush();
        return id;
    }

    List<Suggested> suggested(long id) {
        Question question = entityManager.find(Question.class, id);
        return beans.of(Knowing.class)
                .suggested(
                        question.getTitle(),
                        question.getTags(),
                        question.getAuthor().getPerson().getId(),
                        question.getAuthor().getOrganisation().getId());
    }

    static Set<Long> affiliations(List<Suggested> suggested) {
        return suggested.stream().map(one -> one.who().affiliation()).collect(Collectors.toSet());
    }

    List<String> routed(long id) {
        return texts(
                "select p.email from themegroups.question_routes r join core.affiliations a on a.id = r.affiliation_id"
                        + " join core.people p on p.id = a.person_id where r.question_id = " + id + " order by r.id");
    }

    List<Mail> letters() {
        entityManager.flush();
        return entityManager
                .createQuery("from Mail mail order by mail.id", Mail.class)
                .getResultList();
    }

    long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    void passOn() {
        entityManager.flush();
        new PassingOnJob(passing()).run();
        entityManager.flush();
    }

    long number(String sql) {
        entityManager.flush();
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String sql) {
        entityManager.flush();
        return entityManager.createNativeQuery(sql, String.class).getResultList();
    }

    void sql(String command) {
        entityManager.flush();
        entityManager.createNativeQuery(command).executeUpdate();
    }
}
