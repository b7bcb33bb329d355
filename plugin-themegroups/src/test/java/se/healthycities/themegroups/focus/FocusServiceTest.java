package se.healthycities.themegroups.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.ThemeGroup;

/** What a group works on, and the rules that hold whoever says it (INV-122, INV-273, INV-275). */
class FocusServiceTest extends PortalTest {
    private static final String CONVENOR = "tyra.mallander@boras.example";
    private static final Scene GROUP = Scene.space(ThemeGroup.PLUGIN, "themegroups/delaktighet");
    private static final Scene OTHER = Scene.space(ThemeGroup.PLUGIN, "themegroups/planering");

    @Test
    void aFocusAreaIsStartedOnceHoweverOftenTheFormIsSent() {
        as(CONVENOR);
        UUID form = UUID.randomUUID();
        long id = service().start(GROUP, plan("Nytt", today(), null, false), form);
        assertThat(service().start(GROUP, plan("Nytt", today(), null, false), form))
                .isEqualTo(id);
        assertThat(row(id).current(today())).isTrue();
        assertThat(told("FocusAreaStarted")).isEqualTo(1);
    }

    @Test
    void whoSitsInTheGroupHearsOfANewFocusAreaAndOthersDoNot() {
        as(CONVENOR);
        long id = service().start(GROUP, plan("Unga i råd", today(), null, false), UUID.randomUUID());
        entityManager.flush();
        FocusNotices notices = beans.of(FocusNotices.class);
        Digest.Told fact = new Digest.Told("FocusAreaStarted", id, row(id).space(), null);
        assertThat(notices.reach("focus", fact).people())
                .contains(person(OFFICIAL))
                .doesNotContain(person(POLITICIAN));
        assertThat(notices.items("focus", person(OFFICIAL), List.of(id), java.util.Locale.ENGLISH))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("Unga i råd"));
        assertThat(notices.items("focus", person(POLITICIAN), List.of(id), java.util.Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void ofTwoEditorsTheSecondOverwritesNothingUnseen() {
        as(CONVENOR);
        long id = service().start(GROUP, plan("Först", today(), null, false), UUID.randomUUID());
        int seen = row(id).version();
        assertThat(service().change(GROUP, id, plan("Den ena", today(), null, false), seen))
                .isTrue();
        assertThat(service().change(GROUP, id, plan("Den andra", today(), null, false), seen))
                .isFalse();
        assertThat(row(id).name()).isEqualTo("Den ena");
    }

    @Test
    void endedItIsAmongTheEarlierOnesFromTomorrowAndStaysReadable() {
        as(CONVENOR);
        long id = service().start(GROUP, plan("Kort", today().minusDays(3), null, false), UUID.randomUUID());
        service().end(GROUP, id);
        FocusRow ended = row(id);
        assertThat(ended.current(today())).isTrue();
        assertThat(ended.earlier(today().plusDays(1))).isTrue();
        service().end(GROUP, id);
        assertThat(row(id).version()).isEqualTo(ended.version());
    }

    @Test
    void atNoDayAGroupHasTwoMainFocuses() {
        as(CONVENOR);
        Random random = new Random(20261121);
        for (int round = 0; round < 40; round++) {
            LocalDate from = today().plusDays(random.nextInt(60) - 30);
            LocalDate to = random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(30));
            FocusPlan plan = plan("Runda " + round, from, to, random.nextBoolean());
            List<FocusRow> all = rows();
            if (random.nextInt(3) == 0) {
                FocusRow one = all.get(random.nextInt(all.size()));
                assertThat(service().change(GROUP, one.id(), plan, one.version()))
                        .isTrue();
            } else {
                service().start(GROUP, plan, UUID.randomUUID());
            }
            entityManager.flush();
            entityManager.clear();
            for (int day = -40; day <= 70; day++) {
                LocalDate date = today().plusDays(day);
                assertThat(rows().stream().filter(row -> row.main() && row.current(date)))
                        .as("round %s, %s", round, date)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void onlyWhoLeadsTheGroupSaysWhatItWorksOn() {
        long id = rows().get(0).id();
        as(OFFICIAL);
        refused(Verdict.FORBIDDEN, () -> service().start(GROUP, plan("Nej", today(), null, false), UUID.randomUUID()));
        refused(Verdict.FORBIDDEN, () -> service().end(GROUP, id));
        as(CONVENOR);
        refused(Verdict.FORBIDDEN, () -> service().start(OTHER, plan("Nej", today(), null, false), UUID.randomUUID()));
        as(COORDINATOR);
        refused(Verdict.NOT_FOUND, () -> service().end(OTHER, id));
        refused(Verdict.NOT_FOUND, () -> tying().tieDiscussion(OTHER, id, 1));
    }

    @Test
    void whileTheSeasonIsReadOnlyNothingIsWritten() {
        long id = rows().get(0).id();
        turn(ThemeGroup.PLUGIN, State.READ_ONLY);
        as(CONVENOR);
        refused(Verdict.READ_ONLY, () -> service().end(GROUP, id));
        turn(ThemeGroup.PLUGIN, State.OFF);
        as(CONVENOR);
        refused(Verdict.GONE, () -> service().end(GROUP, id));
    }

    @Test
    void inAClosedGroupNobodyBeginsAnything() {
        as(COORDINATOR);
        Scene closed = Scene.space(ThemeGroup.PLUGIN, "themegroups/socinv");
        refused(Verdict.FORBIDDEN, () -> service().start(closed, plan("Nej", today(), null, false), UUID.randomUUID()));
    }

    @Test
    void onlyDiscussionsOfTheGroupBelongToItAndEachOnce() {
        as(CONVENOR);
        long id = rows().get(0).id();
        long own = discussion("themegroups/delaktighet");
        long foreign = discussion("themegroups/planering");
        tying().tieDiscussion(GROUP, id, own);
        tying().tieDiscussion(GROUP, id, own);
        refused(Verdict.NOT_FOUND, () -> tying().tieDiscussion(GROUP, id, foreign));
        entityManager.flush();
        List<TaggedRow> tagged = beans.of(FocusReads.class).tagged(id);
        assertThat(tagged).extracting(TaggedRow::id).containsExactly(own);
        tying().untie(GROUP, id, tagged.get(0).tag());
        assertThat(beans.of(FocusReads.class).tagged(id)).isEmpty();
    }

    private FocusTying tying() {
        return beans.of(FocusTying.class);
    }

    private FocusService service() {
        return beans.of(FocusService.class);
    }

    private List<FocusRow> rows() {
        entityManager.flush();
        Long space = entityManager
                .createQuery("select s.id from Space s where s.path = :path", Long.class)
                .setParameter("path", GROUP.space())
                .getSingleResult();
        return beans.of(FocusReads.class).inSpace(space);
    }

    private FocusRow row(long id) {
        entityManager.flush();
        return beans.of(FocusReads.class).one(id, GROUP.space()).orElseThrow();
    }

    private long told(String kind) {
        entityManager.flush();
        return entityManager
                .createQuery("select count(f) from ToldFact f where f.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    private long person(String email) {
        return entityManager
                .createQuery("select p.id from Person p where p.email = :email", Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    private long discussion(String path) {
        return entityManager
                .createQuery("select min(d.id) from Discussion d where d.space.path = :path", Long.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    private LocalDate today() {
        return beans.of(Today.class).date();
    }

    private static FocusPlan plan(String name, LocalDate from, LocalDate to, boolean main) {
        return new FocusPlan(name, null, "Text", new Period(from, to), main, 5);
    }
}
