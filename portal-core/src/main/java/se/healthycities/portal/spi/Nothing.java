package se.healthycities.portal.spi;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The answers of a plugin that owes nothing: said out loud instead of forgotten. */
public final class Nothing {
    private Nothing() {}

    public static class ToFind implements Search {
        @Override
        public List<Kind> kinds() {
            return List.of();
        }

        @Override
        public List<Long> subjects(String kind, long after, int most) {
            return List.of();
        }

        @Override
        public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
            return List.of();
        }
    }

    public static class ToTell implements Digest {
        @Override
        public List<Kind> kinds() {
            return List.of();
        }

        @Override
        public Reach reach(String kind, Told fact) {
            return Reach.NOBODY;
        }

        @Override
        public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
            return List.of();
        }
    }

    public static class ToExport implements Export {
        @Override
        public Stream<Row> rows() {
            return Stream.empty();
        }
    }

    public static class Personal implements PersonalData {
        @Override
        public List<Item> of(long person) {
            return List.of();
        }

        @Override
        public int erase(long person) {
            return 0;
        }
    }

    public static class ToTurn implements SeasonTurn {
        @Override
        public List<Count> holdings() {
            return List.of();
        }

        @Override
        public List<Count> consequences(State from, State to) {
            return List.of();
        }
    }
}
