package se.healthycities.portal.spi;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers of a plugin with several features: each feature answers for what it keeps itself, and the plugin's class of a
 * duty names them, in their order. Counterpart of {@link Nothing}.
 */
public final class Parts {
    private Parts() {}

    /** What every part lets people find; a kind is asked of the part that knows it. */
    public abstract static class ToFind implements Search {
        private final List<Search> parts;

        protected ToFind(Search... parts) {
            this.parts = List.of(parts);
        }

        @Override
        public List<Kind> kinds() {
            return parts.stream().flatMap(part -> part.kinds().stream()).toList();
        }

        @Override
        public List<Long> subjects(String kind, long after, int most) {
            return of(kind).flatMap(part -> part.subjects(kind, after, most).stream())
                    .toList();
        }

        @Override
        public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
            return of(kind).flatMap(part -> part.entries(kind, subjects).stream())
                    .toList();
        }

        private Stream<Search> of(String kind) {
            return parts.stream()
                    .filter(part ->
                            part.kinds().stream().anyMatch(known -> known.name().equals(kind)));
        }
    }

    /** What every part tells people; a kind is asked of the part that knows it. */
    public abstract static class ToTell implements Digest {
        private final List<Digest> parts;

        protected ToTell(Digest... parts) {
            this.parts = List.of(parts);
        }

        @Override
        public List<Kind> kinds() {
            return parts.stream().flatMap(part -> part.kinds().stream()).toList();
        }

        @Override
        public Reach reach(String kind, Told fact) {
            return of(kind).map(part -> part.reach(kind, fact)).findFirst().orElse(Reach.NOBODY);
        }

        @Override
        public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
            return of(kind).flatMap(part -> part.items(kind, person, subjects, language).stream())
                    .toList();
        }

        private Stream<Digest> of(String kind) {
            return parts.stream()
                    .filter(part ->
                            part.kinds().stream().anyMatch(known -> known.name().equals(kind)));
        }
    }

    /** The rows of every part; the parts are named in the order in which their rows could be read in again. */
    public abstract static class ToExport implements Export {
        private final List<Export> parts;

        protected ToExport(Export... parts) {
            this.parts = List.of(parts);
        }

        @Override
        public Stream<Row> rows() {
            return parts.stream().flatMap(Export::rows);
        }

        @Override
        public Set<String> notOfSpaces() {
            return parts.stream().flatMap(part -> part.notOfSpaces().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What every part knows about a person; erasing asks all of them. */
    public abstract static class Personal implements PersonalData {
        private final List<PersonalData> parts;

        protected Personal(PersonalData... parts) {
            this.parts = List.of(parts);
        }

        @Override
        public List<Item> of(long person) {
            return parts.stream().flatMap(part -> part.of(person).stream()).toList();
        }

        @Override
        public int erase(long person) {
            return parts.stream().mapToInt(part -> part.erase(person)).sum();
        }
    }

    /** What a turn of the season means for every part. */
    public abstract static class ToTurn implements SeasonTurn {
        private final List<SeasonTurn> parts;

        protected ToTurn(SeasonTurn... parts) {
            this.parts = List.of(parts);
        }

        @Override
        public List<Count> holdings() {
            return parts.stream().flatMap(part -> part.holdings().stream()).toList();
        }

        @Override
        public List<Count> consequences(State from, State to) {
            return parts.stream()
                    .flatMap(part -> part.consequences(from, to).stream())
                    .toList();
        }
    }
}
