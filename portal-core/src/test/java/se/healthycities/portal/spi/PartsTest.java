package se.healthycities.portal.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plugin with several features owes is what its features owe together. */
class PartsTest {
    private static final Digest.Told FACT = new Digest.Told("Sung", 7, null, null);

    @Test
    void aKindIsLookedForInThePartThatKnowsIt() {
        Search both = new Parts.ToFind(new Songs("song", 1), new Songs("hymn", 2)) {};
        assertThat(both.kinds()).extracting(Search.Kind::name).containsExactly("song", "hymn");
        assertThat(both.subjects("hymn", 0, 10)).containsExactly(2L);
        assertThat(both.entries("song", List.of(1L, 2L)))
                .extracting(SearchEntry::title)
                .containsExactly("song 1", "song 2");
        assertThat(both.subjects("poem", 0, 10)).isEmpty();
        assertThat(both.entries("poem", List.of(1L))).isEmpty();
    }

    @Test
    void aKindIsToldByThePartThatKnowsItAndAnUnknownOneReachesNobody() {
        Digest both = new Parts.ToTell(new News("song", 1), new News("hymn", 2)) {};
        assertThat(both.kinds()).extracting(Digest.Kind::name).containsExactly("song", "hymn");
        assertThat(both.reach("hymn", FACT).people()).containsExactly(2L);
        assertThat(both.reach("poem", FACT)).isEqualTo(Digest.Reach.NOBODY);
        assertThat(both.items("song", 1, List.of(7L), Locale.ENGLISH))
                .extracting(DigestItem::title)
                .containsExactly("song");
        assertThat(both.items("poem", 1, List.of(7L), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void rowsComeInTheOrderOfThePartsAndEachSaysWhatIsNotOfASpace() {
        Export both = new Parts.ToExport(new Shelf("songs"), new Shelf("hymns")) {};
        assertThat(both.rows()).extracting(Export.Row::table).containsExactly("songs", "hymns");
        assertThat(both.notOfSpaces()).containsExactlyInAnyOrder("songs", "hymns");
    }

    @Test
    void everyPartTellsWhatItKnowsOfAPersonAndEveryPartForgets() {
        Choir choir = new Choir();
        Choir band = new Choir();
        PersonalData both = new Parts.Personal(choir, band) {};
        assertThat(both.of(5)).hasSize(2);
        assertThat(both.erase(5)).isEqualTo(2);
        assertThat(choir.forgotten).containsExactly(5L);
        assertThat(band.forgotten).containsExactly(5L);
    }

    @Test
    void aTurnMeansWhatItMeansForEveryPart() {
        SeasonTurn both = new Parts.ToTurn(new Stage("songs"), new Stage("hymns")) {};
        assertThat(both.holdings()).extracting(SeasonTurn.Count::key).containsExactly("songs", "hymns");
        assertThat(both.consequences(State.ON, State.OFF))
                .extracting(SeasonTurn.Count::key)
                .containsExactly("songs.ON.OFF", "hymns.ON.OFF");
    }

    private record Songs(String name, long id) implements Search {
        @Override
        public List<Kind> kinds() {
            return List.of(Kind.of(name));
        }

        @Override
        public List<Long> subjects(String kind, long after, int most) {
            return List.of(id);
        }

        @Override
        public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
            return subjects.stream()
                    .map(subject -> new SearchEntry(subject, name + " " + subject, "/songs/" + subject))
                    .toList();
        }
    }

    private record News(String name, long singer) implements Digest {
        @Override
        public List<Kind> kinds() {
            return List.of(Kind.of(name));
        }

        @Override
        public Reach reach(String kind, Told fact) {
            return new Reach(fact.subject(), null, List.of(singer));
        }

        @Override
        public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
            return subjects.stream()
                    .map(subject -> new DigestItem(subject, name, "/songs"))
                    .toList();
        }
    }

    private record Shelf(String table) implements Export {
        @Override
        public Stream<Row> rows() {
            return Stream.of(new Row(table, Map.of()));
        }

        @Override
        public Set<String> notOfSpaces() {
            return Set.of(table);
        }
    }

    private static final class Choir implements PersonalData {
        private final List<Long> forgotten = new ArrayList<>();

        @Override
        public List<Item> of(long person) {
            return List.of(new Item("song", "Ut i vår hage"));
        }

        @Override
        public int erase(long person) {
            forgotten.add(person);
            return 1;
        }
    }

    private record Stage(String key) implements SeasonTurn {
        @Override
        public List<Count> holdings() {
            return List.of(new Count(key, 1));
        }

        @Override
        public List<Count> consequences(State from, State to) {
            return List.of(new Count(key + "." + from + "." + to, 1));
        }
    }
}
