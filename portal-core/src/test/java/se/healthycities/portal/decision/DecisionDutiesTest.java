package se.healthycities.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.export.CoreExport;
import se.healthycities.portal.notice.kind.CoreDigest;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.search.Hit;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Succession.Handing;
import se.healthycities.portal.spi.Succession.Held;
import se.healthycities.portal.spi.Succession.Passed;
import se.healthycities.portal.spi.Succession.Returning;
import se.healthycities.portal.succession.DecisionSuccession;
import se.healthycities.portal.testkit.TestClock;

/** What the portal owes people about decisions: finding, telling, handing over, taking along. */
class DecisionDutiesTest extends CalendarRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private long id;

    @BeforeEach
    void decide() {
        as(OFFICIAL);
        id = record("Kvarterspiloten börjar i Östra", affiliation(FOLKE));
    }

    @Test
    void aDecisionIsFoundByItsWordsAndItsNumberByThoseWhoReadTheSpace() {
        index();
        assertThat(found("kvarterspiloten")).containsExactly("/spaces/gruppen/decisions/" + id);
        assertThat(found("trygghetsvandring")).as("in its text").containsExactly("/spaces/gruppen/decisions/" + id);
        as(GRETA);
        assertThat(found("kvarterspiloten")).isEmpty();
        as(OFFICIAL);
        DecisionWords words = beans.of(DecisionReads.class)
                .details(group.getId(), id)
                .orElseThrow()
                .words();
        beans.of(DecisionService.class).change(GROUP, id, plan("Något helt annat", null), words.version());
        index();
        assertThat(found("kvarterspiloten")).isEmpty();
        assertThat(found("helt annat")).containsExactly("/spaces/gruppen/decisions/" + id);
    }

    @Test
    void thoseWhoSitThereAndWhoeverSeesToItAreToldAndNobodyElse() {
        long greta = person(GRETA);
        Digest.Reach reach = digest().reach("outcome", told("DecisionMade"));
        assertThat(reach.people()).contains(person(OFFICIAL), person(FOLKE)).doesNotContain(greta);
        assertThat(reach.space()).isEqualTo(group.getId());
        DigestItem yours = item(person(FOLKE));
        assertThat(yours.words()).isEqualTo("Beslut 2026-1, du är ansvarig");
        assertThat(yours.address()).isEqualTo("/spaces/gruppen/decisions/" + id);
        assertThat(item(person(OFFICIAL)).words()).isEqualTo("Beslut 2026-1");
        assertThat(digest().items("outcome", greta, Set.of(id), SWEDISH)).isEmpty();
        assertThat(digest().reach("outcome", told("DecisionChanged")).people())
                .as("mending a fresh decision is no news")
                .isEmpty();
        beans.of(DecisionCourse.class).finish(GROUP, id, null);
        entityManager.flush();
        assertThat(item(person(OFFICIAL)).words()).isEqualTo("Beslut 2026-1 är klart");
    }

    @Test
    void whatSomebodySeesToPassesOnAndComesBack() {
        long folke = affiliation(FOLKE);
        long successor = affiliation(OFFICIAL);
        DecisionSuccession succession = beans.of(DecisionSuccession.class);
        List<Held> held = succession.held(folke, TestClock.DAY);
        assertThat(held).extracting(Held::label).contains("Kvarterspiloten börjar i Östra");
        List<Passed> passed = succession.pass(List.of(id), new Handing(folke, successor, TestClock.DAY, TestClock.DAY));
        entityManager.flush();
        entityManager.clear();
        assertThat(row().responsible()).isEqualTo(successor);
        assertThat(succession.takeBack(passed, new Returning(folke, folke, TestClock.DAY, TestClock.DAY)))
                .containsExactly(id);
        entityManager.flush();
        assertThat(row().responsible()).isEqualTo(folke);
        beans.of(DecisionCourse.class).finish(GROUP, id, null);
        entityManager.flush();
        assertThat(succession.held(folke, TestClock.DAY)).extracting(Held::id).doesNotContain(id);
    }

    @Test
    void itIsTakenAlongAndShownToThosePeopleWhoseItIs() {
        assertThat(beans.of(CoreExport.class)
                        .rows()
                        .filter(row -> row.table().equals("core.decisions"))
                        .map(row -> row.values().get("title")))
                .contains("Kvarterspiloten börjar i Östra");
        for (String email : List.of(OFFICIAL, FOLKE)) {
            assertThat(beans.of(CorePersonalData.class).of(person(email)))
                    .filteredOn(item -> item.kind().equals("decision"))
                    .extracting(item -> item.value())
                    .as(email)
                    .contains("Kvarterspiloten börjar i Östra");
        }
    }

    private long record(String title, Long responsible) {
        long made = beans.of(DecisionService.class).record(GROUP, plan(title, responsible), UUID.randomUUID());
        entityManager.flush();
        return made;
    }

    private static DecisionPlan plan(String title, Long responsible) {
        return new DecisionPlan(
                title, "Med en trygghetsvandring.", TestClock.DAY, responsible, null, null, DecisionSource.none());
    }

    private List<String> found(String words) {
        return beans.of(SearchService.class).find(words).hits().stream()
                .map(Hit::address)
                .filter(address -> address.contains("/decisions/"))
                .toList();
    }

    private Digest digest() {
        return beans.of(CoreDigest.class);
    }

    private Digest.Told told(String fact) {
        return new Digest.Told(fact, id, group.getId(), null);
    }

    private DigestItem item(long person) {
        return digest().items("outcome", person, Set.of(id), SWEDISH).get(0);
    }

    private DecisionRow row() {
        return beans.of(DecisionReads.class).one(id).orElseThrow();
    }

    private long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    private long affiliation(String email) {
        return entityManager
                .createQuery("select min(a.id) from Affiliation a where a.person.email = :email", Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }
}
