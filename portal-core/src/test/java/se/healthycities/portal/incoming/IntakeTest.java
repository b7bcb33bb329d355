package se.healthycities.portal.incoming;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.OnBehalf;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;

/** A test with a discussion of the board that its people answer by mail, without any login. */
abstract class IntakeTest extends PortalTest {
    static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    static final String ANSWERER = "folke.mallander@trollhattan.example";

    long talk;

    @Override
    protected CurrentPerson currentPerson() {
        CurrentPerson acting = super.currentPerson();
        return () -> {
            OptionalLong other = beans.of(OnBehalf.class).person();
            return other.isPresent() ? other : acting.id();
        };
    }

    @BeforeEach
    void aTalkOfTheBoard() {
        as(ANSWERER);
        as(POLITICIAN);
        talk = beans.of(DiscussionService.class)
                .start(BOARD, "Hur når vi unga?", "Har ni provat?", Set.of(), UUID.randomUUID());
        entityManager.flush();
        as(null);
        emptyOutbox();
        entityManager.createQuery("delete from AddressBounce").executeUpdate();
        entityManager.createQuery("delete from ArrivedMail").executeUpdate();
    }

    long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    String address(String email) {
        return beans.of(ReplyAddresses.class).of(person(email), talk).orElseThrow();
    }

    WrittenMail answer(String text) {
        return WrittenMail.by(ANSWERER, address(ANSWERER), text);
    }

    ArrivalState take(WrittenMail mail) {
        ArrivalState state = beans.of(MailIntake.class).take(mail.raw()).orElse(null);
        entityManager.flush();
        entityManager.clear();
        return state;
    }

    List<String> posts() {
        return entityManager
                .createQuery(
                        "select post.text from Post post where post.discussion.id = " + talk + " order by post.number",
                        String.class)
                .getResultList();
    }

    /** Why the only mail that waits does so. */
    Reason waits() {
        return entityManager
                .createQuery("select mail.reason from ArrivedMail mail where mail.state = QUARANTINED", Reason.class)
                .getSingleResult();
    }

    List<String> letters() {
        return entityManager
                .createQuery("select mail.kind || ' ' || mail.address from Mail mail order by mail.id", String.class)
                .getResultList();
    }

    long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
