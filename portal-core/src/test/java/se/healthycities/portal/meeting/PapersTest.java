package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.file.Trash;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Papers stand still from the moment that they are locked (D7). */
class PapersTest extends MeetingRooms {
    @Test
    void lockedPapersKeepTheirVersionAndSayThatThereIsANewerOne() {
        long item = item("Budget");
        SharedFile file = file("plan.txt");
        papers().attach(GROUP, item, Set.of(file.getId()), nothing());
        papers().attach(GROUP, item, Set.of(file.getId()), nothing());
        version(file, 2);
        assertThat(reads().papers(meeting().id())).singleElement().satisfies(paper -> {
            assertThat(paper.version()).as("not locked: the newest").isEqualTo(2);
            assertThat(paper.newer()).isFalse();
            assertThat(paper.address()).isEqualTo("/files/" + file.getId() + "/plan.txt");
        });
        papers().lock(GROUP, meeting().id());
        papers().lock(GROUP, meeting().id());
        version(file, 3);
        assertThat(reads().papers(meeting().id())).singleElement().satisfies(paper -> {
            assertThat(paper.version()).isEqualTo(2);
            assertThat(paper.newest()).isEqualTo(3);
            assertThat(paper.newer()).isTrue();
            assertThat(paper.address()).isEqualTo("/files/" + file.getId() + "/versions/2/plan.txt");
        });
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.LOCKED);
        assertThat(meeting().lockedBy()).isNotBlank();
        assertThat(told()).containsExactly("MeetingPrepared", "PapersLocked");
    }

    @Test
    void aLockedAgendaChangesOnlyWithANoteThatEverybodyReads() {
        long item = item("Budget");
        papers().lock(GROUP, meeting().id());
        entityManager.flush();
        ItemPlan late = new ItemPlan(ItemKind.DISCUSSION, "Sen fråga", "", 5, null, null);
        assertThatThrownBy(() -> agendas().add(GROUP, occasion, late, nothing()))
                .isInstanceOf(NoteMissing.class);
        assertThatThrownBy(() -> agendas().remove(GROUP, item, nothing())).isInstanceOf(NoteMissing.class);
        SharedFile file = file("sent.txt");
        assertThatThrownBy(() -> papers().attach(GROUP, item, Set.of(file.getId()), nothing()))
                .isInstanceOf(NoteMissing.class);
        assertThat(items()).hasSize(1);
        WhyChanged why = because("Kom i går");
        agendas().add(GROUP, occasion, late, why);
        entityManager.flush();
        agendas().add(GROUP, occasion, late, why);
        papers().attach(GROUP, item, Set.of(file.getId()), because("Hör till"));
        version(file, 2);
        assertThat(reads().papers(meeting().id()))
                .as("a late paper is locked at once")
                .singleElement()
                .satisfies(paper -> assertThat(paper.version()).isEqualTo(1));
        assertThat(reads().notes(meeting().id())).extracting(NoteRow::text).containsExactly("Kom i går", "Hör till");
    }

    @Test
    void aPaperThatIsRemovedForGoodLeavesItsNameAndHoldsUpNoOther() {
        long item = item("Budget");
        SharedFile paper = file("plan.txt");
        papers().attach(GROUP, item, Set.of(paper.getId()), nothing());
        SharedFile plain = file("annat.txt");
        Trash trash = beans.of(Trash.class);
        Scene files = GROUP.in("files");
        trash.put(files, paper.getId());
        trash.put(files, plain.getId());
        clock.set(DAY.plusDays(60));
        entityManager.flush();
        entityManager.clear();

        assertThat(trash.removeSome(10)).isEqualTo(2);
        entityManager.flush();
        entityManager.clear();

        assertThat(entityManager.find(SharedFile.class, plain.getId())).isNull();
        assertThat(reads().papers(meeting().id())).singleElement().satisfies(left -> {
            assertThat(left.name()).isEqualTo("plan.txt");
            assertThat(left.gone()).isTrue();
        });
        assertThat(trash.removeSome(10)).as("once").isZero();
    }

    @Test
    void papersAreUnlockedUntilTheMeetingBegins() {
        long item = item("Budget");
        SharedFile file = file("plan.txt");
        papers().attach(GROUP, item, Set.of(file.getId()), nothing());
        papers().lock(GROUP, meeting().id());
        version(file, 2);
        papers().unlock(GROUP, meeting().id());
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.PLANNED);
        assertThat(reads().papers(meeting().id()).get(0).version()).isEqualTo(2);
        papers().lock(GROUP, meeting().id());
        begin();
        refused(Verdict.READ_ONLY, () -> papers().unlock(GROUP, meeting().id()));
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.HELD);
    }

    @Test
    void aFileOfAnotherSpaceIsNoPaper() {
        long item = item("Budget");
        long foreign = (Long) entityManager
                .createQuery("select min(file.id) from SharedFile file where file.space <> :space")
                .setParameter("space", group)
                .getSingleResult();
        refused(Verdict.NOT_FOUND, () -> papers().attach(GROUP, item, Set.of(foreign), nothing()));
        as(FOLKE);
        refused(Verdict.FORBIDDEN, () -> papers().lock(GROUP, meeting().id()));
        refused(Verdict.FORBIDDEN, () -> papers().upload(GROUP, item, Set.of(UUID.randomUUID()), nothing()));
    }
}
