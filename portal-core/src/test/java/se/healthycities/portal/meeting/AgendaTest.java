package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.healthycities.portal.spi.Verdict;

/** What is prepared for a meeting (D7, F3). */
class AgendaTest extends MeetingRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void theFirstItemMakesTheMeetingAndASecondClickMakesNothing() {
        assertThat(reads().ofOccasion(occasion)).isEmpty();
        WhyChanged once = nothing();
        ItemPlan plan = new ItemPlan(ItemKind.DECISION, "Budget", "Läs **planen**.", 20, "Anna Berg", "/reports");
        long item = agendas().add(GROUP, occasion, plan, once);
        entityManager.flush();
        assertThat(agendas().add(GROUP, occasion, plan, once)).isEqualTo(item);
        assertThat(items()).singleElement().satisfies(row -> {
            assertThat(row.plan()).isEqualTo(plan);
            assertThat(row.html()).contains("<strong>planen</strong>");
            assertThat(row.position()).isEqualTo(1);
        });
        assertThat(agendas().prepare(GROUP, occasion)).isEqualTo(meeting().id());
        assertThat(told()).containsExactly("MeetingPrepared");
    }

    /** Over random histories: places are always 1, 2, 3 … and a button that was pressed twice moves once. */
    @Test
    void itemsKeepTheirOrderWhateverIsMovedAndTakenAway() {
        Random random = new Random(37);
        List<String> expected = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            int choice = random.nextInt(3);
            if (choice == 0 || expected.size() < 3) {
                item("Punkt " + step);
                expected.add("Punkt " + step);
            } else {
                List<ItemRow> rows = items();
                ItemRow row = rows.get(random.nextInt(rows.size()));
                int at = row.position() - 1;
                if (choice == 1) {
                    boolean up = random.nextBoolean();
                    agendas().move(GROUP, row.id(), row.position(), up, nothing());
                    entityManager.flush();
                    agendas().move(GROUP, row.id(), row.position(), up, nothing());
                    int to = up ? at - 1 : at + 1;
                    if (to >= 0 && to < expected.size()) {
                        Collections.swap(expected, at, to);
                    }
                } else {
                    agendas().remove(GROUP, row.id(), nothing());
                    entityManager.flush();
                    agendas().remove(GROUP, row.id(), nothing());
                    expected.remove(at);
                }
            }
            assertThat(items()).extracting(ItemRow::title).containsExactlyElementsOf(expected);
            assertThat(items().stream().mapToInt(ItemRow::position))
                    .containsExactly(java.util.stream.IntStream.rangeClosed(1, expected.size())
                            .boxed()
                            .toArray(Integer[]::new));
        }
    }

    @Test
    void startTimesFollowFromTheLengthsUntilNobodyCanTell() {
        item("Ett", 10);
        item("Två", null);
        item("Tre", 5);
        assertThat(StartTime.of(items(), LocalTime.of(13, 0)))
                .extracting(StartTime::at)
                .containsExactly(LocalTime.of(13, 0), LocalTime.of(13, 10), null);
        assertThat(StartTime.of(items(), null)).extracting(StartTime::at).containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateHasTheSameItemsInBothLanguages(AgendaTemplate template) {
        List<ItemPlan> swedish = template.items(SWEDISH);
        List<ItemPlan> english = template.items(Locale.ENGLISH);
        assertThat(swedish).hasSizeGreaterThan(5).doesNotContainAnyElementsOf(english);
        assertThat(swedish).extracting(ItemPlan::kind).isEqualTo(english.stream().map(ItemPlan::kind).toList());
        assertThat(swedish).extracting(ItemPlan::length).isEqualTo(english.stream().map(ItemPlan::length).toList());
    }

    @Test
    void aTemplateIsPutBelowWhatIsThereOnce() {
        item("Först");
        WhyChanged once = nothing();
        agendas().fill(GROUP, occasion, AgendaTemplate.THEMATIC, SWEDISH, once);
        entityManager.flush();
        agendas().fill(GROUP, occasion, AgendaTemplate.THEMATIC, SWEDISH, once);
        assertThat(items()).hasSize(9);
        assertThat(items().get(0).title()).isEqualTo("Först");
        assertThat(items()).extracting(ItemRow::title).contains("Dialog mellan deltagarna");
    }

    @Test
    void asLastTimeTakesTheItemsOfTheMeetingBeforeWithoutWhatWasSaid() {
        long item = item("Stående punkt", 25);
        say(item, "Hemligt nog");
        String next = published(GROUP, plan("Nästa", at(DAY.plusDays(30), 13, 15), "space", null));
        agendas().repeat(GROUP, id(next), nothing());
        entityManager.flush();
        long other = reads().ofOccasion(id(next)).orElseThrow().id();
        assertThat(reads().items(other)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Stående punkt");
            assertThat(row.length()).isEqualTo(25);
            assertThat(row.said()).isEmpty();
        });
    }

    @Test
    void ofTwoWhoChangeAnItemTheSecondIsTold() {
        long item = item("Budget");
        ItemPlan mine = new ItemPlan(ItemKind.DECISION, "Min", "", 5, null, null);
        ItemPlan theirs = new ItemPlan(ItemKind.DECISION, "Deras", "", 5, null, null);
        agendas().change(GROUP, item, 0, theirs, nothing());
        entityManager.flush();
        assertThatThrownBy(() -> agendas().change(GROUP, item, 0, mine, nothing())).isInstanceOf(Overtaken.class);
        assertThat(row(item).title()).isEqualTo("Deras");
        agendas().change(GROUP, item, 1, mine, nothing());
        assertThat(row(item).title()).isEqualTo("Min");
    }

    @Test
    void onlyWhoeverLeadsTheSpacePreparesAndNothingOfAnotherSpaceIsFound() {
        long item = item("Budget");
        as(FOLKE);
        ItemPlan plan = new ItemPlan(ItemKind.DECISION, "Kupp", "", 5, null, null);
        refused(Verdict.FORBIDDEN, () -> agendas().add(GROUP, occasion, plan, nothing()));
        refused(Verdict.FORBIDDEN, () -> agendas().remove(GROUP, item, nothing()));
        as(GRETA);
        refused(Verdict.NOT_FOUND, () -> agendas().add(HIDDEN, occasion, plan, nothing()));
        refused(Verdict.NOT_FOUND, () -> agendas().change(HIDDEN, item, 0, plan, nothing()));
        refused(Verdict.NOT_FOUND, () -> agendas().move(HIDDEN, item, 1, false, nothing()));
    }

    @Test
    void whatWasMinutedIsNotTakenAway() {
        long item = item("Budget");
        say(item, "Vi pratade.");
        refused(Verdict.READ_ONLY, () -> agendas().remove(GROUP, item, nothing()));
    }

    @Test
    void anOccasionThatIsMovedOrCancelledKeepsItsMeeting() {
        item("Budget");
        service().change(GROUP, occasion, plan("Gruppens möte", at(DAY.plusDays(3), 9, 10), "space", null), one(key).version());
        assertThat(meeting().firstDay()).isEqualTo(DAY.plusDays(3));
        service().cancel(GROUP, occasion, null);
        assertThat(items()).hasSize(1);
        clock.set(DAY.plusDays(20));
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.PLANNED);
    }

    @Test
    void aLinkIsAnAddressOfThePortalOrASafeOne() {
        assertThat(List.of("/reports/examples/1", "https://who.int/x")).allMatch(ItemPlan::plain);
        assertThat(List.of("//evil.example", "javascript:alert(1)", "http://x.example", "https://", "/a b", "/a\\b"))
                .noneMatch(ItemPlan::plain);
    }
}
