package se.healthycities.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;

class DiscussionServiceTest extends PortalTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");

    private DiscussionService service() {
        return beans.of(DiscussionService.class);
    }

    private DiscussionReads reads() {
        return beans.of(DiscussionReads.class);
    }

    private ReadMarks marks() {
        return beans.of(ReadMarks.class);
    }

    @Test
    void whatIsStartedIsUnreadForOthersAndReadForItsAuthor() {
        as(POLITICIAN);
        long id = service().start(BOARD, " Budget 2027 ", "Hur gör **vi**?", Set.of(), UUID.randomUUID());
        assertThat(unreadIn(id)).isEmpty();
        as("folke.mallander@trollhattan.example");
        assertThat(unreadIn(id)).extracting(DiscussionRow::unread).containsExactly(1L);
        assertThat(unreadIn(id)).extracting(DiscussionRow::title).containsExactly("Budget 2027");
        marks().read(id, 1);
        assertThat(unreadIn(id)).isEmpty();
        as("greta.utkastman@boras.example");
        assertThat(unreadIn(id))
                .as("reading as one person marks nothing for another")
                .hasSize(1);
        as(OFFICIAL);
        assertThat(unreadIn(id)).as("no seat, no word of it").isEmpty();
    }

    @Test
    void aPostIsStillUnreadAfterFourHundredDaysAndReadingOlderPostsTakesNothingBack() {
        as(POLITICIAN);
        long id = service().start(BOARD, "Gammalt", "Text", Set.of(), UUID.randomUUID());
        service().reply(BOARD, id, "Mer", Set.of(), UUID.randomUUID());
        as("folke.mallander@trollhattan.example");
        marks().read(id, 2);
        marks().read(id, 1);
        assertThat(unreadIn(id)).isEmpty();
        clock.set(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(100));
        as("greta.utkastman@boras.example");
        assertThat(unreadIn(id)).extracting(DiscussionRow::unread).containsExactly(2L);
    }

    @Test
    void theSameKeyWritesOnce() {
        as(POLITICIAN);
        UUID key = UUID.randomUUID();
        long first = service().start(BOARD, "En gång", "Text", Set.of(), key);
        assertThat(service().start(BOARD, "En gång", "Text", Set.of(), key)).isEqualTo(first);
        UUID replyKey = UUID.randomUUID();
        assertThat(service().reply(BOARD, first, "Svar", Set.of(), replyKey)).isEqualTo(2);
        assertThat(service().reply(BOARD, first, "Svar", Set.of(), replyKey)).isEqualTo(2);
        assertThat(reads().posts(first, 1, 50)).hasSize(2);
    }

    @Test
    void aPostKeepsTheRoleInWhichItWasWritten() {
        as(POLITICIAN);
        long id = service().start(BOARD, "Roller", "Som då", Set.of(), UUID.randomUUID());
        Person person = beans.of(se.healthycities.portal.person.PersonReads.class)
                .byEmail(POLITICIAN)
                .orElseThrow();
        Affiliation old = entityManager
                .createQuery("from Affiliation a where a.person = :person", Affiliation.class)
                .setParameter("person", person)
                .getSingleResult();
        clock.set(old.getPeriod().from().plusDays(2000));
        old.end(old.getPeriod().from().plusDays(1999));
        entityManager.persist(new Affiliation(
                person,
                old.getOrganisation(),
                old.getCapacity(),
                "Kommunalråd",
                Period.from(old.getPeriod().from().plusDays(2000))));
        entityManager.flush();
        as(POLITICIAN);
        assertThat(beans.of(Visitors.class).current().title()).isEqualTo("Kommunalråd");
        assertThat(reads().posts(id, 1, 50)).extracting(PostRow::title).containsExactly("Förtroendevald");
    }

    @Test
    void anAttachmentIsAFileOfTheSpaceAndADraftOfSomebodyElseIsNot() {
        as("folke.mallander@trollhattan.example");
        FileDraft foreign = beans.of(FileService.class).draft(text("hemligt"), "annan.txt");
        as(POLITICIAN);
        FileDraft own = beans.of(FileService.class).draft(text("åäö"), "Årets budget.txt");
        long id =
                service().start(BOARD, "Med fil", "Se filen", Set.of(own.getId(), foreign.getId()), UUID.randomUUID());
        List<AttachmentRow> attached = reads().attachments(id, 1, 50);
        assertThat(attached).extracting(AttachmentRow::name).containsExactly("Årets budget.txt");
        long space = beans.of(Visitors.class)
                .standing("spaces/styrelse")
                .orElseThrow()
                .space();
        assertThat(beans.of(FileReads.class).inSpace(space, 50))
                .extracting(row -> row.name())
                .contains("Årets budget.txt");
        assertThat(beans.of(FileService.class).drafts(Set.of(own.getId()))).isEmpty();
    }

    @Test
    void aReplyGoesOnlyWhereTheDiscussionLives() {
        as(POLITICIAN);
        long id = service().start(BOARD, "Här", "Text", Set.of(), UUID.randomUUID());
        Scene elsewhere = Scene.space(PluginId.CORE, "spaces/arsmote");
        assertThatThrownBy(() -> service().reply(elsewhere, id, "Svar", Set.of(), UUID.randomUUID()))
                .isInstanceOf(Refused.class);
    }

    private List<DiscussionRow> unreadIn(long id) {
        entityManager.flush();
        return reads().unread(beans.of(Reading.class).today(), 500).stream()
                .filter(row -> row.id() == id)
                .toList();
    }

    private static ByteArrayInputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
