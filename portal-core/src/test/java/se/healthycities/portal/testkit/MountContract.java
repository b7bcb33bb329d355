package se.healthycities.portal.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Table;

/** The contract's first part: every address of a plugin opens for those who have the right, and for nobody else. */
public abstract class MountContract extends PageTest {
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
            for (Answer answer : List.of(first(place.address()), getInEnglish(place.address()))) {
                all.assertThat(answer.status()).as("%s for %s", place, person).isEqualTo(200);
                if (!place.table() && answer.status() == 200) {
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
                            .allMatch(form -> Form.of(place.address(), form).postsTo(place.address()));
                }
            }
            Answer english = getInEnglish(place.address());
            if (place.table()) {
                int rows = get(place.address()).body().split("\r\n").length;
                all.assertThat(english.body()).as("BOM of %s", place).startsWith("\ufeff");
                all.assertThat(english.body().split("\r\n"))
                        .as("rows of %s", place)
                        .hasSize(rows);
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
            if (forEverybody(place)) {
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
    protected final List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (MountedPath mounted : new PluginMounts(PluginRegistry.installed()).all()) {
            if (mounted.plugin().equals(plugin().id())) {
                List<Place> found = places(mounted);
                if (found.isEmpty()) {
                    throw new AssertionError("samples() has no address for " + String.join("/", mounted.pattern()));
                }
                places.addAll(found);
            }
        }
        places.removeIf(place -> postBoxes().contains(place.address()));
        return places;
    }

    private List<Place> places(MountedPath mounted) {
        if (mounted.pattern().stream().noneMatch(segment -> segment.contains("$"))) {
            return List.of(new Place(mounted, "/" + String.join("/", mounted.pattern())));
        }
        List<Place> found = new ArrayList<>();
        int home = mounted.spaceLength();
        for (String sample : samples()) {
            List<String> path = segments(sample);
            if (mounted.scene(path).isPresent()) {
                found.add(new Place(mounted, sample));
            } else if (home == path.size() && fits(mounted.pattern().subList(0, home), path)) {
                List<String> filled = new ArrayList<>(path);
                for (String segment :
                        mounted.pattern().subList(home, mounted.pattern().size())) {
                    filled.add(segment.equals("${discussion}") ? discussionIn(String.join("/", path)) : segment);
                }
                found.add(new Place(mounted, "/" + String.join("/", filled)));
            }
        }
        return found;
    }

    private static List<String> segments(String address) {
        return Arrays.stream(address.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static boolean fits(List<String> pattern, List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            if (!pattern.get(i).startsWith("$") && !pattern.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String discussionIn(String path) {
        Space space = entityManager
                .createQuery("from Space space where space.path = :path", Space.class)
                .setParameter("path", path)
                .getSingleResult();
        List<Long> known = entityManager
                .createQuery("select max(d.id) from Discussion d where d.space = :space", Long.class)
                .setParameter("space", space)
                .getResultList();
        return String.valueOf(known.get(0) == null ? discuss(space) : known.get(0));
    }

    private long discuss(Space space) {
        Affiliation author = entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", COORDINATOR)
                .getSingleResult();
        Discussion talk = new Discussion(space, "Ett samtal", author, clock.instant(), UUID.randomUUID());
        entityManager.persist(talk);
        entityManager.persist(talk.write(author, "Hej", "<p>Hej</p>", clock.instant(), UUID.randomUUID()));
        return talk.getId();
    }

    /** For each address somebody of the demo network who may open it today. */
    protected final Map<Place, String> openers() {
        Map<Place, String> openers = new TreeMap<>();
        for (Place place : places()) {
            openers.put(place, opener(place));
        }
        return openers;
    }

    private String opener(Place place) {
        List<String> people = new ArrayList<>(List.of(ADMINISTRATOR, COORDINATOR, OFFICIAL, POLITICIAN));
        people.addAll(entityManager
                .createQuery("select person.email from Person person order by person.id", String.class)
                .getResultList());
        for (String person : people) {
            as(person);
            if (beans.of(Gate.class).permits(place.scene(), place.mounted().access())) {
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

    /** A mount with its placeholders filled. */
    protected record Place(MountedPath mounted, String address) implements Comparable<Place> {
        Scene scene() {
            return mounted.scene(segments(address)).orElseThrow();
        }

        boolean table() {
            return Table.class.isAssignableFrom(mounted.target());
        }

        @Override
        public int compareTo(Place other) {
            return address.compareTo(other.address);
        }

        @Override
        public String toString() {
            return address;
        }
    }
}
