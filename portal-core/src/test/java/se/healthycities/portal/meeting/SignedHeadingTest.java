package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.document.Document;

/** The paper of minutes keeps the heading under which they were ready, whatever becomes of the occasion (D7). */
class SignedHeadingTest extends MeetingRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void anOccasionThatIsRenamedAndMovedAfterwardsChangesNothingOfThePaper() {
        held();
        signing().ready(GROUP, meeting().id());
        Document ready = paper();
        rename();
        assertThat(paper()).isEqualTo(ready);
        assertThat(ready.title()).isEqualTo("Protokoll: Gruppens möte");
        assertThat(ready.facts().values()).contains("gruppen", "1 december 2026", "Stadshuset");
        sign(OFFICIAL);
        sign(FOLKE);
        assertThat(paper().title()).isEqualTo("Protokoll: Gruppens möte");
        assertThat(paper().facts().values()).containsAll(ready.facts().values());
        assertThat(agenda().title()).as("the programme is the occasion's").isEqualTo("Dagordning: Omdöpt");
    }

    @Test
    void untilTheMinutesAreReadyAndAfterTheyAreTakenBackThePaperSaysWhatTheOccasionSays() {
        held();
        rename();
        assertThat(paper().title()).isEqualTo("Protokoll: Omdöpt");
        signing().ready(GROUP, meeting().id());
        entityManager.flush();
        execute("update core.occasions set title = 'Ännu ett namn' where id = " + occasion);
        assertThat(paper().title()).isEqualTo("Protokoll: Omdöpt");
        signing().takeBack(GROUP, meeting().id());
        entityManager.flush();
        assertThat(paper().title()).isEqualTo("Protokoll: Ännu ett namn");
    }

    @Test
    void evenTheDatabaseRefusesAnotherHeading() {
        held();
        signing().ready(GROUP, meeting().id());
        entityManager.flush();
        for (String change : List.of("title = 'x'", "held_on = held_on + 1", "place = null", "space_name = 'x'")) {
            entityManager.createNativeQuery("savepoint before").executeUpdate();
            assertThatThrownBy(() -> entityManager
                            .createNativeQuery("update core.meeting_minutes set " + change
                                    + " where signed_at is null and taken_back_at is null")
                            .executeUpdate())
                    .as(change)
                    .isInstanceOf(PersistenceException.class);
            entityManager.createNativeQuery("rollback to savepoint before").executeUpdate();
        }
    }

    private void rename() {
        execute("update core.occasions set title = 'Omdöpt', place = 'Någon annanstans' where id = " + occasion);
        execute("update core.spaces set name = 'Annat rum' where id = " + group.getId());
    }

    private void execute(String sql) {
        entityManager.flush();
        entityManager.createNativeQuery(sql).executeUpdate();
        entityManager.clear();
    }

    private Document paper() {
        return beans.of(MeetingPaper.class).minutes(meeting(), SWEDISH);
    }

    private Document agenda() {
        return beans.of(MeetingPaper.class).agenda(meeting(), SWEDISH);
    }
}
