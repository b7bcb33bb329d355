package se.healthycities.themegroups.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.themegroups.founding.Difference.What;
import se.healthycities.themegroups.group.Charter;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.GroupName;
import se.healthycities.themegroups.group.ThemeGroup;

/** What a group made like another one takes over, table by table: everything that is not on the list stays behind. */
class GroupModelTest extends PortalTest {
    private static final Scene GROUPS = Scene.of(ThemeGroup.PLUGIN);
    private static final String MODEL = "themegroups/delaktighet";

    /** The tables in which a copied group may have rows, besides what tells and records that it was made. */
    private static final Set<String> TAKEN_OVER =
            Set.of("core.folders", "core.part_switches", "core.wanted_roles", "themegroups.theme_groups");

    @BeforeEach
    void theModelHasOneOfEverything() {
        execute("insert into core.folders (space_id, name, made_at, made_by_id) select id, 'Protokoll', now(),"
                + " (select min(id) from core.affiliations) from core.spaces where path = '" + MODEL + "'");
        execute("insert into core.folders (space_id, parent_id, name, made_at, made_by_id) select space_id, id, '2026',"
                + " now(), made_by_id from core.folders where name = 'Protokoll' and space_id = " + id(MODEL));
        execute("insert into core.folders (space_id, name, made_at, made_by_id, trashed_at) select id, 'Slängd', now(),"
                + " (select min(id) from core.affiliations), now() from core.spaces where path = '" + MODEL + "'");
        execute("insert into core.part_switches (space_id, part, used) values (" + id(MODEL) + ", 'meetings', true)");
        execute("insert into core.seat_requests (space_id, affiliation_id, message, asked_at) select " + id(MODEL)
                + ", max(id), 'Jag vill', now() from core.affiliations");
        execute("insert into core.occasions (key, owner, space_id, title, kind, first_day, last_day, precision, status,"
                + " audience) values ('planted', 'themegroups', " + id(MODEL)
                + ", 'Möte', 'meeting', date '2026-12-01', date '2026-12-01', 'DAY', 'PLANNED', 'group')");
        assertThat(rows(MODEL)).containsKeys("core.seats", "core.discussions", "core.files", "core.occasions");
    }

    @Test
    void aGroupLikeAnotherTakesOverItsShapeAndNoPersonPostFileOrBallot() {
        String path = found(MODEL);
        Map<String, Long> rows = rows(path);
        rows.keySet().removeIf(table -> table.equals("core.facts") || table.equals("core.search_queue"));
        assertThat(new TreeSet<>(rows.keySet())).isEqualTo(new TreeSet<>(TAKEN_OVER));
        assertThat(folders(path))
                .containsExactlyInAnyOrderElementsOf(folders(MODEL))
                .contains("2026")
                .doesNotContain("Slängd");
        assertThat(texts("select part || ' ' || used from core.part_switches where space_id = " + id(path)))
                .containsExactly("meetings true");
        assertThat(texts("select role from core.wanted_roles where space_id = " + id(path) + " order by role"))
                .contains("CONVENOR");
        assertThat(beans.of(SpaceReads.class).vacant(id(path)))
                .as("roles as vacant")
                .contains(SeatRole.CONVENOR);
    }

    @Test
    void madeTwiceWithTheSameFormThereIsOneGroup() {
        UUID form = UUID.randomUUID();
        as(COORDINATOR);
        String first = beans.of(GroupFounding.class).found(GROUPS, plan(null, "ny"), form);
        entityManager.flush();
        assertThat(beans.of(GroupFounding.class).found(GROUPS, plan(null, "ny"), form))
                .isEqualTo(first);
        assertThat(beans.of(GroupFounding.class).taken("ny")).isTrue();
        assertThat(beans.of(GroupFounding.class).taken("new")).isTrue();
    }

    @Test
    void whatDiffersIsShownFirstAndOnlyWhatIsChosenIsTakenOver() {
        String path = found(MODEL);
        execute("delete from core.folders where space_id = " + id(path) + " and name = '2026'");
        execute("update themegroups.theme_groups set working = 'Annat' where space_id = " + id(path));
        entityManager.clear();
        as(COORDINATOR);
        Modelling modelling = beans.of(Modelling.class);
        Scene scene = Scene.space(ThemeGroup.PLUGIN, path);
        List<Difference> found = modelling.differences(scene);
        assertThat(found).extracting(Difference::what).contains(What.WORKING, What.FOLDER);
        assertThat(found)
                .filteredOn(Difference::offered)
                .extracting(Difference::name)
                .containsExactly("Protokoll / 2026");
        modelling.follow(scene, Set.of("FOLDER:Protokoll / 2026"));
        entityManager.flush();
        entityManager.clear();
        assertThat(folders(path)).contains("2026");
        assertThat(texts("select working from themegroups.theme_groups where space_id = " + id(path)))
                .containsExactly("Annat");
        assertThat(modelling.differences(scene)).extracting(Difference::what).containsOnly(What.WORKING, What.AIM);
    }

    private String found(String model) {
        as(COORDINATOR);
        String path = beans.of(GroupFounding.class).found(GROUPS, plan(model, "som-en-annan"), UUID.randomUUID());
        entityManager.flush();
        return path;
    }

    private GroupPlan plan(String model, String slug) {
        ThemeGroup group = entityManager
                .createQuery("from themegroups_ThemeGroup g where g.space.path = '" + MODEL + "'", ThemeGroup.class)
                .getSingleResult();
        Charter words = new Charter(
                "Eget syfte", null, group.getWorking(), group.charter().focus(), "");
        return new GroupPlan(
                GroupKind.THEME,
                new GroupName("Som en annan", null),
                slug,
                words,
                Visibility.GROUP,
                Joining.ASK,
                null,
                null,
                List.of(),
                model);
    }

    /** How many rows of each table name the space. */
    private Map<String, Long> rows(String path) {
        Map<String, Long> rows = new HashMap<>();
        for (String table : texts("select table_schema || '.' || table_name from information_schema.columns"
                + " where column_name = 'space_id' and table_schema in ('core', 'themegroups')"
                + " and table_schema || '.' || table_name not in (select table_schema || '.' || table_name"
                + " from information_schema.views)")) {
            long count = ((Number) entityManager
                            .createNativeQuery("select count(*) from " + table + " where space_id = " + id(path))
                            .getSingleResult())
                    .longValue();
            if (count > 0) {
                rows.put(table, count);
            }
        }
        return rows;
    }

    private List<String> folders(String path) {
        return texts("select name from core.folders where trashed_at is null and space_id = " + id(path));
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String query) {
        return entityManager.createNativeQuery(query).getResultList();
    }

    private long id(String path) {
        return ((Number) entityManager
                        .createNativeQuery("select id from core.spaces where path = '" + path + "'")
                        .getSingleResult())
                .longValue();
    }

    private void execute(String command) {
        entityManager.createNativeQuery(command).executeUpdate();
    }
}
