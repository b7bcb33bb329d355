package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

class FileHistoryTest extends SpaceWithFiles {
    @Test
    void aNameThatIsTakenIsAskedAboutAndNothingIsOverwritten() {
        long first = file(Folder.TOP, "Protokoll.txt", "ett");
        UUID second = draft("PROTOKOLL.TXT", "två");
        assertThatThrownBy(() -> files().add(GROUP, Folder.TOP, Set.of(second), Map.of()))
                .isInstanceOfSatisfying(
                        NamesTaken.class,
                        taken -> assertThat(taken.clashes())
                                .containsExactly(new Clash(second, "PROTOKOLL.TXT", first, null)));
        assertThat(names(Folder.TOP)).containsExactly("Protokoll.txt");
        assertThat(files().drafts(Set.of(second))).as("what was sent is kept").hasSize(1);

        files().add(GROUP, Folder.TOP, Set.of(second), Map.of(second, SameName.NEW_VERSION));
        UUID third = draft("Protokoll.txt", "tre");
        files().add(GROUP, Folder.TOP, Set.of(third), Map.of(third, SameName.KEEP_BOTH));
        UUID fourth = draft("Protokoll.txt", "fyra");
        files().add(GROUP, Folder.TOP, Set.of(fourth), Map.of(fourth, SameName.LEAVE_OUT));
        assertThat(names(Folder.TOP)).containsExactly("Protokoll (2).txt", "Protokoll.txt");
        assertThat(history(first)).extracting(row -> content(row.sha256())).containsExactly("två", "ett");
        assertThat(files().drafts(Set.of(fourth))).isEmpty();
    }

    @Test
    void twoFilesOfOneNameInOneSendingBecomeTwoWithTwoChecksums() {
        Set<UUID> both = Set.of(draft("Beslut.txt", "svenska"), draft("Beslut.txt", "engelska"));
        List<FileVersion> added = files().add(GROUP, Folder.TOP, both, Map.of());
        entityManager.flush();
        assertThat(names(Folder.TOP)).containsExactly("Beslut (2).txt", "Beslut.txt");
        assertThat(added)
                .extracting(version -> history(version.getFile().getId()).get(0).sha256())
                .doesNotHaveDuplicates();
    }

    @Test
    void anOldVersionComesBackAsTheNewestAndSaysWhereItCameFrom() {
        long file = file(Folder.TOP, "Plan.txt", "ett");
        newVersion(file, "två");
        assertThat(versions().restore(GROUP, file, 1)).isEqualTo(3);
        List<VersionRow> history = history(file);
        assertThat(history).extracting(VersionRow::number).containsExactly(3, 2, 1);
        assertThat(history).extracting(row -> content(row.sha256())).containsExactly("ett", "två", "ett");
        assertThat(history).extracting(VersionRow::restoredFrom).containsExactly(1, null, null);
        assertThat(view(file).versions()).isEqualTo(3);
        assertThat(beans.of(FileReads.class).download(file).orElseThrow().sha256())
                .isEqualTo(history.get(2).sha256());
        assertThat(beans.of(FileReads.class).download(file, 2).orElseThrow().sha256())
                .isEqualTo(history.get(1).sha256());
    }

    @Test
    void onlyWhoLeadsAdoptsAndAnAdoptedFileStandsStillForItsAuthor() {
        long file = file(Folder.TOP, "Policy.txt", "ett");
        versions().stand(GROUP, file, 1, FileStatus.FOR_COMMENT);
        refused(Verdict.FORBIDDEN, () -> versions().stand(GROUP, file, 1, FileStatus.ADOPTED));
        as(OTHER);
        refused(Verdict.FORBIDDEN, () -> versions().stand(GROUP, file, 1, FileStatus.DRAFT));
        as(CONVENOR);
        versions().stand(GROUP, file, 1, FileStatus.ADOPTED);
        as(WRITER);
        UUID next = draft("ny.txt", "smyg");
        closed(() -> versions().upload(GROUP, file, next), Closed.Adopted.class);
        closed(() -> versions().restore(GROUP, file, 1), Closed.Adopted.class);
        closed(() -> versions().call(GROUP, file, 1, "annat"), Closed.Adopted.class);
        closed(() -> moving().rename(GROUP, file, "Annat.txt"), Closed.Adopted.class);
        closed(() -> trash().put(GROUP, file), Closed.Adopted.class);
        closed(() -> locks().lock(GROUP, file), Closed.Adopted.class);
        long folder = folders().make(GROUP, Folder.TOP, "Annan");
        closed(() -> moving().move(GROUP, Set.of(file), folder), Closed.Adopted.class);
        refused(Verdict.FORBIDDEN, () -> versions().stand(GROUP, file, 1, FileStatus.REPLACED));
        as(CONVENOR);
        closed(() -> moving().rename(GROUP, file, "Annat.txt"), Closed.Adopted.class);
        closed(() -> trash().put(GROUP, file), Closed.Adopted.class);
        assertThat(view(file).status()).isEqualTo(FileStatus.ADOPTED);
    }

    @Test
    void theAdoptedVersionStaysKnownWhenANewDraftBeginsAndWhenItIsReplaced() {
        long file = file(Folder.TOP, "Policy.txt", "ett");
        as(CONVENOR);
        versions().stand(GROUP, file, 1, FileStatus.ADOPTED);
        newVersion(file, "två");
        assertThat(view(file).status()).isEqualTo(FileStatus.DRAFT);
        assertThat(view(file).adopted()).isEqualTo(1);
        closed(() -> trash().put(GROUP, file), Closed.Adopted.class);
        as(WRITER);
        newVersion(file, "tre");
        as(CONVENOR);
        closed(() -> versions().stand(GROUP, file, 2, FileStatus.ADOPTED), Closed.Changed.class);
        versions().stand(GROUP, file, 3, FileStatus.ADOPTED);
        List<VersionRow> history = history(file);
        assertThat(history)
                .extracting(VersionRow::status)
                .containsExactly(FileStatus.ADOPTED, FileStatus.DRAFT, FileStatus.REPLACED);
        assertThat(history.get(2).adoptedAt()).as("for ever").isNotNull();
        assertThat(view(file).adopted()).isEqualTo(3);
        versions().stand(GROUP, file, 3, FileStatus.REPLACED);
        assertThat(view(file).adopted()).isNull();
        trash().put(GROUP, file);
    }

    @Test
    void aVersionHasANameAndItsStateKeepsItsContent() {
        long file = file(Folder.TOP, "Remiss.txt", "ett");
        newVersion(file, "två");
        List<String> before = history(file).stream().map(VersionRow::sha256).toList();
        versions().call(GROUP, file, 1, " skickad till styrelsen 12 mars ");
        versions().stand(GROUP, file, 2, FileStatus.FOR_COMMENT);
        assertThat(history(file)).extracting(VersionRow::label).containsExactly(null, "skickad till styrelsen 12 mars");
        assertThat(history(file)).extracting(VersionRow::sha256).isEqualTo(before);
        as(OTHER);
        refused(Verdict.FORBIDDEN, () -> versions().call(GROUP, file, 1, "mitt"));
    }

    @Test
    void aLockKeepsOthersOutEndsByItselfAndItsOwnerCanAlwaysEndIt() {
        long file = file(Folder.TOP, "Utkast.txt", "ett");
        locks().lock(GROUP, file);
        as(OTHER);
        UUID next = draft("ny.txt", "två");
        assertThatThrownBy(() -> versions().upload(GROUP, file, next))
                .isInstanceOfSatisfying(
                        FileClosed.class,
                        closed -> assertThat(closed.why())
                                .isEqualTo(new Closed.Locked(
                                        "Ebba Demoström", clock.instant().plus(Duration.ofHours(24)))));
        closed(() -> locks().lock(GROUP, file), Closed.Locked.class);
        refused(Verdict.FORBIDDEN, () -> locks().unlock(GROUP, file));
        as(READER);
        refused(Verdict.FORBIDDEN, () -> locks().unlock(GROUP, file));
        as(WRITER);
        newVersion(file, "min");
        locks().unlock(GROUP, file);
        as(OTHER);
        assertThat(versions().upload(GROUP, file, next)).isEqualTo(3);
        locks().lock(GROUP, file);
        as(CONVENOR);
        locks().unlock(GROUP, file);
        assertThat(view(file).lockedUntil()).isNull();
        as(OTHER);
        locks().lock(GROUP, file);
        clock.set(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(2));
        as(WRITER);
        assertThat(newVersion(file, "efter ett dygn")).isEqualTo(4);
    }

    @Test
    void foldersHaveOneNameAndGoEightDeepAndNeverIntoThemselves() {
        long parent = Folder.TOP;
        long top = 0;
        for (int depth = 1; depth <= FolderTree.DEEPEST; depth++) {
            parent = folders().make(GROUP, parent, "Nivå " + depth);
            top = depth == 1 ? parent : top;
        }
        long deepest = parent;
        long outermost = top;
        closed(() -> folders().make(GROUP, deepest, "Nio"), Closed.WrongPlace.class);
        closed(() -> folders().make(GROUP, Folder.TOP, "NIVÅ 1"), Closed.NameTaken.class);
        closed(() -> folders().move(GROUP, outermost, deepest), Closed.WrongPlace.class);
        closed(() -> folders().move(GROUP, outermost, outermost), Closed.WrongPlace.class);
        long other = folders().make(GROUP, Folder.TOP, "Andra");
        closed(() -> folders().move(GROUP, outermost, other), Closed.WrongPlace.class);
        closed(() -> folders().rename(GROUP, other, "nivå 1"), Closed.NameTaken.class);
        folders().rename(GROUP, other, "andra");
        folders().move(GROUP, deepest, other);
        entityManager.flush();
        assertThat(beans.of(FolderReads.class).tree(space).path(deepest))
                .extracting(FolderRow::name)
                .containsExactly("andra", "Nivå 8");
    }

    @Test
    void aFolderGoesWithWhatLiesInItAndComesBackWithTheFirstFile() {
        long outer = folders().make(GROUP, Folder.TOP, "Möten");
        long inner = folders().make(GROUP, outer, "Mars");
        long file = file(inner, "Protokoll.txt", "ett");
        as(OTHER);
        long foreign = file(outer, "Annans.txt", "annans");
        as(WRITER);
        assertThatThrownBy(() -> folders().trash(GROUP, outer))
                .isInstanceOfSatisfying(
                        FileClosed.class, closed -> assertThat(closed.why()).isEqualTo(new Closed.Holds("Annans.txt")));
        as(CONVENOR);
        assertThat(folders().trash(GROUP, outer)).isEqualTo(2);
        entityManager.flush();
        assertThat(beans.of(FolderReads.class).tree(space).below(Folder.TOP)).isEmpty();
        assertThat(lists().view(file, GROUP.space())).isEmpty();
        folders().make(GROUP, Folder.TOP, "Möten");
        as(WRITER);
        refused(Verdict.FORBIDDEN, () -> trash().restore(GROUP, foreign));
        trash().restore(GROUP, file);
        FolderTree tree = beans.of(FolderReads.class).tree(space);
        assertThat(tree.path(view(file).place())).extracting(FolderRow::name).containsExactly("Möten (2)", "Mars");
    }

    @Test
    void theTrashIsForThoseWhoKeepAFileAndThirtyDaysLong() {
        long file = file(Folder.TOP, "Bort.txt", "ett");
        as(OTHER);
        refused(Verdict.FORBIDDEN, () -> trash().put(GROUP, file));
        as(WRITER);
        trash().put(GROUP, file);
        entityManager.flush();
        assertThat(inTrash()).containsExactly("Bort.txt");
        assertThat(beans.of(FileReads.class).download(file)).isEmpty();
        assertThat(beans.of(FileReads.class).inSpace(space, 10)).isEmpty();
        as(OTHER);
        assertThat(inTrash()).isEmpty();
        file(Folder.TOP, "bort.txt", "ny med samma namn");
        as(WRITER);
        trash().restore(GROUP, file);
        assertThat(view(file).name()).isEqualTo("Bort (2).txt");
        trash().put(GROUP, file);
        clock.set(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(30));
        entityManager.flush();
        assertThat(trash().removeSome(10)).isZero();
        clock.set(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(1));
        assertThat(trash().removeSome(10)).isEqualTo(1);
        entityManager.flush();
        assertThat(trash().removeSome(10)).isZero();
        assertThat(entityManager.find(SharedFile.class, file)).isNull();
        assertThat(told("FileTrashed")).isEqualTo(2);
        assertThat(told("FileRestored")).isEqualTo(1);
        assertThat(told("FileRemoved")).isEqualTo(1);
    }

    @Test
    void anAttachmentIsOneObjectInTwoViewsAndItsNameStaysWhenItIsRemoved() {
        Scene talks = Scene.space(PluginId.CORE, "spaces/provgrupp");
        UUID draft = draft("Bilaga.txt", "ett");
        long talk = beans.of(DiscussionService.class)
                .start(talks, "Vårt samtal", "Se bilagan", Set.of(draft), UUID.randomUUID());
        entityManager.flush();
        ListedFile listed = lists().newest(space, Folder.ATTACHMENTS, FileListReads.NEWEST, 0, 10)
                .get(0);
        assertThat(lists().origins(Set.of(listed.id())).get(listed.id()))
                .extracting(OriginRow::discussion, OriginRow::title, OriginRow::post)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(talk, "Vårt samtal", 1));
        long folder = folders().make(GROUP, Folder.TOP, "Underlag");
        moving().move(GROUP, Set.of(listed.id()), folder);
        assertThat(names(folder)).containsExactly("Bilaga.txt");
        trash().put(GROUP, listed.id());
        clock.set(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(31));
        entityManager.flush();
        assertThat(trash().removeSome(10)).isEqualTo(1);
        entityManager.flush();
        entityManager.clear();
        as(WRITER);
        Answer page = get("/spaces/provgrupp/discussions/" + talk + "-x");
        assertThat(page.html().select(".file").text()).contains("Bilaga.txt").contains("borttagen");
        assertThat(page.html().select(".file a[href]")).isEmpty();
    }

    @Test
    void aFileThatGoesToAnotherSpaceWithItsTalkLeavesItsFolder() {
        long folder = folders().make(GROUP, Folder.TOP, "Underlag");
        long file = file(folder, "Bilaga.txt", "ett");
        entityManager
                .createNativeQuery("update core.files set space_id = (select id from core.spaces where path ="
                        + " 'spaces/arsmote') where id = " + file)
                .executeUpdate();
        entityManager.clear();
        assertThat(entityManager.find(SharedFile.class, file).getPlace()).isEqualTo(Folder.ATTACHMENTS);
        assertThat(lists().view(file, GROUP.space())).isEmpty();
    }

    @Test
    void whatLivesInAnotherSpaceIsNotFound() {
        long file = file(Folder.TOP, "Här.txt", "ett");
        long folder = folders().make(GROUP, Folder.TOP, "Här");
        entityManager.flush();
        Scene elsewhere = Scene.space(PluginId.CORE, "spaces/arsmote").in("files");
        as(COORDINATOR);
        List<ThrowingCallable> acts = List.of(
                () -> versions().restore(elsewhere, file, 1),
                () -> versions().stand(elsewhere, file, 1, FileStatus.ADOPTED),
                () -> versions().call(elsewhere, file, 1, "x"),
                () -> locks().lock(elsewhere, file),
                () -> trash().put(elsewhere, file),
                () -> moving().rename(elsewhere, file, "x"),
                () -> moving().move(elsewhere, Set.of(file), Folder.TOP),
                () -> folders().make(elsewhere, folder, "x"),
                () -> folders().trash(elsewhere, folder));
        for (ThrowingCallable act : acts) {
            refused(Verdict.NOT_FOUND, act);
        }
    }

    private List<String> inTrash() {
        return trash().in(GROUP, FileListReads.NEWEST, 0, 10).stream()
                .map(TrashedFile::name)
                .toList();
    }

    private long told(String kind) {
        return (long) entityManager
                .createQuery("select count(f) from ToldFact f where f.kind = :kind")
                .setParameter("kind", kind)
                .getSingleResult();
    }

    private static void closed(ThrowingCallable act, Class<? extends Closed> why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        FileClosed.class, closed -> assertThat(closed.why()).isInstanceOf(why));
    }
}
