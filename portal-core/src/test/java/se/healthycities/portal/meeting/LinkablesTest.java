package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.testkit.TestPerson;

/** What an item of an agenda leads to, whichever feature keeps it. */
class LinkablesTest {
    private final TestBeans beans = new TestBeans(null, new TestClock(), new TestPerson());
    private final Linkables linkables;

    LinkablesTest() {
        beans.found(Linkable.class, new Lamps());
        linkables = beans.of(Linkables.class);
    }

    @Test
    void anAddressThatAFeatureKnowsIsKeptWithoutItsWordsAndAnotherAsItIs() {
        assertThat(linkables.kept("/lamps/7-old-name")).isEqualTo("/lamps/7");
        assertThat(linkables.kept("/chairs/7-old-name")).isEqualTo("/chairs/7-old-name");
    }

    @Test
    void whatMayBeReadHasItsTitleWhatMayNotHasNoneAndWhatNobodyKnowsIsMissing() {
        List<String> addresses = List.of("/lamps/7-old-name", "/lamps/8", "https://elsewhere.example");
        assertThat(linkables.read(addresses, Locale.ENGLISH).values())
                .containsExactlyInAnyOrder(new LinkedThing("/lamps/7", "Lamp 7"), new LinkedThing("/lamps/8", null));
    }

    @Test
    void onlyAHandfulIsOffered() {
        assertThat(linkables.find("lamp", Locale.ENGLISH)).hasSize(Linkables.MOST);
    }

    /** A feature that keeps lamps, of which the visitor reads the one with the number 7. */
    private static class Lamps implements Linkable {
        @Override
        public Optional<String> kept(String address) {
            return address.startsWith("/lamps/") ? Optional.of(address.replaceFirst("-.*", "")) : Optional.empty();
        }

        @Override
        public List<LinkedThing> find(String words, int most, Locale language) {
            return IntStream.rangeClosed(1, most)
                    .mapToObj(number -> new LinkedThing("/lamps/" + number, "Lamp " + number))
                    .toList();
        }

        @Override
        public List<LinkedThing> read(Collection<String> addresses, Locale language) {
            return addresses.stream()
                    .filter(address -> address.startsWith("/lamps/7"))
                    .map(address -> new LinkedThing("/lamps/7", "Lamp 7"))
                    .toList();
        }
    }
}
