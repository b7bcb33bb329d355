package se.healthycities.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.export.CoreExport;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.testkit.PortalTest;

class CoreDutiesTest extends PortalTest {
    @Test
    void anErasedPersonIsNamedNowhereAndWhatWasWrittenStays() {
        Person person = beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow();
        CorePersonalData duty = beans.of(CorePersonalData.class);
        List<PersonalData.Item> before = duty.of(person.getId());
        assertThat(before).extracting(PersonalData.Item::value).contains("Ottilia Demoström", OFFICIAL);
        long posts = before.stream().filter(item -> item.kind().equals("post")).count();

        assertThat(duty.erase(person.getId())).isPositive();
        entityManager.flush();
        entityManager.clear();

        List<PersonalData.Item> after = duty.of(person.getId());
        assertThat(after.toString()).doesNotContain("Ottilia", OFFICIAL);
        assertThat(after.stream().filter(item -> item.kind().equals("post"))).hasSize((int) posts);
        String everything = beans.of(CoreExport.class)
                .rows()
                .filter(row -> !row.table().equals("core.posts"))
                .map(row -> row.values().toString())
                .collect(Collectors.joining());
        assertThat(everything).doesNotContain("Ottilia Demoström", OFFICIAL);
    }

    @Test
    void theExportHoldsEveryRowAndNoPassword() {
        Map<String, Long> counts = beans.of(CoreExport.class)
                .rows()
                .collect(Collectors.groupingBy(Export.Row::table, Collectors.counting()));
        for (String table : counts.keySet()) {
            Number rows = (Number) entityManager
                    .createNativeQuery("select count(*) from " + table)
                    .getSingleResult();
            assertThat(counts.get(table)).as(table).isEqualTo(rows.longValue());
        }
        assertThat(counts).containsKeys("core.subjects", "core.person_subjects");
        assertThat(counts).containsEntry("core.organisations", 344L).containsEntry("core.people", 82L);
        assertThat(beans.of(CoreExport.class).rows().map(row -> row.values().toString()))
                .noneMatch(values -> values.contains("argon2"));
    }
}
