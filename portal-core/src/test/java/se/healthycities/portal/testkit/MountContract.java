package se.healthycities.portal.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.State;

/** The contract's first part: every address of a plugin opens for those who have the right, and for nobody else. */
public abstract class MountContract extends PageTest {
    /** Takes what any page with a form throws away. */
    private static final String DRAFTS = "/drafts";

    /** Whoever opened one place is asked early for the next, before a hundred others. */
    private final Set<String> openedBefore = new LinkedHashSet<>();

    /** The plugin under test. */
    protected abstract PortalPlugin plugin();

    /** An address for every mount with a placeholder; what every space has below its home is found from there. */
    protected List<String> samples() {
        return List.of();
    }

    /** Addresses that take posts only and answer with a redirect. */
    protected Set<String> postBoxes() {
        return Set.of();
    }

    /** Pages in the middle of something: whoever comes there otherwise is sent to where it begins. */
    protected Set<String> onTheWay() {
        return Set.of();
    }

    /** Lists in which each reading of them is a row. */
    protected Set<String> recordsItsReading() {
        return Set.of();
    }

    /** Addresses that take the forms of several pages. */
    protected Set<String> takesForms() {
        return Set.of();
    }

    private boolean postsWhereItMay(Form form, String address) {
        return form.postsTo(address)
                || form.postsTo(DRAFTS)
                || takesForms().stream().anyMatch(form::postsTo);
    }

    /** Writes what the demo network lacks of this plugin's content. */
    protected void plant() {}

    @BeforeEach
    void switchOnAndPlant() {
        turn(State.ON);
        plant();
        entityManager.flush();
        as(null);
    }

    @Test
    void everyPageOpensInBothLanguagesForThoseWhoMay() {
        SoftAssertions all = new SoftAssertions();
        openers().forEach((place, person) -> {
            as(person);
            if (onTheWay().contains(place.address())) {
                all.assertThat(first(place.address()).status())
                        .as("%s for %s", place, person)
                        .isEqualTo(302);
                return;
            }
            if (place.data()) {
                Answer data = first(place.address());
                all.assertThat(data.status()).as("%s for %s", place, person).isEqualTo(200);
                all.assertThat(data.body()).as("%s for %s", place, person).startsWith("[");
                return;
            }
            Answer swedish = first(place.address());
            Answer english = getInEnglish(place.address());
            for (Answer answer : List.of(swedish, english)) {
                all.assertThat(answer.status()).as("%s for %s", place, person).isEqualTo(200);
                if (!place.download() && answer.status() == 200) {
                    all.assertThat(answer.stateless())
                            .as("%s is stateless", place)
                            .isTrue();
                    all.assertThat(answer.html().select("h1"))
                            .as("one h1 of %s", place)
                            .hasSize(1);
                    all.assertThat(answer.html().select("main"))
                            .as("one main of %s", place)
                            .hasSize(1);
                    all.assertThat(answer.html().select("main form[method=post]"))
                            .as("forms of %s", place)
                            .allMatch(form -> postsWhereItMay(Form.of(place.address(), form), place.address()));
                }
            }
            if (place.archive() || place.address().endsWith(".xlsx")) {
                all.assertThat(english.body())
                        .as("file of %s", place)
                        .startsWith(place.address().endsWith(".pdf") ? "%PDF" : "PK");
            } else if (place.download()) {
                int rows = get(place.address()).body().split("\r\n").length;
                all.assertThat(english.body()).as("BOM of %s", place).startsWith("\ufeff");
                int readOnceMore = recordsItsReading().contains(place.address()) ? 1 : 0;
                all.assertThat(english.body().split("\r\n"))
                        .as("rows of %s", place)
                        .hasSize(rows - readOnceMore);
            } else {
                all.assertThat(english.html().select("html").attr("lang")).isEqualTo("en");
            }
        });
        all.assertAll();
    }

    @Test
    void whoHasNotLoggedInIsSentToTheLoginUnlessThePageIsForEverybody() {
        SoftAssertions all = new SoftAssertions();
        for (Place place : places()) {
            as(null);
            Answer answer = first(place.address());
            if (onTheWay().contains(place.address())) {
                all.assertThat(answer.redirect()).as("%s without login", place).contains("login");
            } else if (forEverybody(place)) {
                all.assertThat(answer.status()).as("%s without login", place).isEqualTo(200);
            } else {
                all.assertThat(answer.status()).as("%s without login", place).isEqualTo(302);
                all.assertThat(answer.redirect()).as("%s without login", place).contains("login?to=");
            }
        }
        all.assertAll();
    }

    @Test
    void aGuestOfAnotherOrganisationDoesNotGetIn() {
        SoftAssertions all = new SoftAssertions();
        for (Place place : places()) {
            as(GUEST);
            int status = get(place.address()).status();
            if (forEverybody(place) || place.mounted().access() == Access.SIGNED_IN) {
                all.assertThat(status).as("%s for a guest", place).isEqualTo(200);
            } else {
                all.assertThat(status).as("%s for a guest", place).isIn(403, 404);
            }
        }
        all.assertAll();
    }

    /** Every address of the plugin that a test can open. */
    final List<Place> places() {
        List<Place> places = new SampledPlaces(entityManager, clock.instant()).of(plugin().id(), samples());
        places.removeIf(place -> postBoxes().contains(place.address()));
        return places;
    }

    /** For each address somebody of the demo network who may open it today. */
    final Map<Place, String> openers() {
        Map<Place, String> openers = new TreeMap<>();
        for (Place place : places()) {
            openers.put(place, opener(place));
        }
        return openers;
    }

    private String opener(Place place) {
        Set<String> people = new LinkedHashSet<>(List.of(ADMINISTRATOR, COORDINATOR, OFFICIAL, POLITICIAN));
        people.addAll(openedBefore);
        people.addAll(entityManager
                .createQuery("select person.email from Person person order by person.id", String.class)
                .getResultList());
        for (String person : people) {
            as(person);
            if (beans.of(Gate.class).permits(place.scene(), place.mounted().access())) {
                openedBefore.add(person);
                return person;
            }
        }
        throw new AssertionError("Nobody of the demo network may open " + place);
    }

    private boolean forEverybody(Place place) {
        boolean published = place.scene().space() != null
                && place.mounted().access() == Access.KNOW
                && !entityManager
                        .createQuery(
                                "select 1 from Space s where s.path = :path and s.visibility = PUBLIC", Integer.class)
                        .setParameter("path", place.scene().space())
                        .getResultList()
                        .isEmpty();
        return published || place.mounted().access() == Access.VISIT;
    }

    /** Nobody can switch the core. */
    protected final void turn(State to) {
        if (!plugin().id().equals(PluginId.CORE)) {
            turn(plugin().id(), to);
        }
    }
}
