package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.healthycities.portal.space.PackageReads;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;

/**
 * Finds what fits, as far as the visitor may read it (H1): hits, counts and suggestions alike come from entries that the
 * visitor could open now.
 */
@ApplicationScoped
public class SearchService {
    /** With fewer hits also words are tried of which those that were typed are a part. */
    private static final int FEW = 10;

    private final Reading reading;
    private final PackageReads packages;
    private final SearchQueries queries;
    private final Vocabulary vocabulary;
    private final Candidates candidates;
    private final Ranking ranking;

    @Inject
    public SearchService(
            Reading reading,
            PackageReads packages,
            SearchQueries queries,
            Vocabulary vocabulary,
            Candidates candidates,
            Ranking ranking) {
        this.reading = reading;
        this.packages = packages;
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.candidates = candidates;
        this.ranking = ranking;
    }

    public Answer find(String words) {
        return find(Question.of(words), spaces(), Locale.forLanguageTag("sv"));
    }

    /** The spaces that the visitor reads today. */
    public List<SearchSpace> spaces() {
        Readable reader = reading.today();
        return queries.spaces(reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
    }

    /** @param spaces those that the visitor reads, as {@link #spaces()} has just answered */
    public Answer find(Question question, List<SearchSpace> spaces, Locale language) {
        Asked asked = Asked.of(question.words());
        if (asked.groups().isEmpty()) {
            return Answer.NONE;
        }
        Readable reader = reading.today();
        Rights rights = new Rights(reader, spaces, packages.off(reader));
        Lexemes lexemes = vocabulary.understand(asked, false);
        List<Candidate> found = candidates(asked, lexemes, question, rights, false);
        if (found.size() < FEW) {
            lexemes = vocabulary.understand(asked, true);
            found = candidates(asked, lexemes, question, rights, false);
        }
        Set<String> marked = lexemes.marked(asked);
        if (!found.isEmpty()) {
            return ranking.answer(found, question, marked, language);
        }
        String meant = meant(asked, lexemes, question, rights);
        if (asked.groups().size() > 1) {
            List<Candidate> loose = candidates(asked, lexemes, question, rights, true);
            if (!loose.isEmpty()) {
                return ranking.answer(loose, question, marked, language)
                        .loosely()
                        .meaning(meant);
            }
        }
        return Answer.NONE.meaning(meant);
    }

    /** What fits, as {@link #find} shows it: without suggestions, and not in order. */
    List<Candidate> found(Question question, Rights rights) {
        Asked asked = Asked.of(question.words());
        if (asked.groups().isEmpty()) {
            return List.of();
        }
        List<Candidate> found = candidates(asked, vocabulary.understand(asked, false), question, rights, false);
        return found.size() < FEW
                ? candidates(asked, vocabulary.understand(asked, true), question, rights, false)
                : found;
    }

    /** The ids of the entries that have one of the words at least. */
    List<Long> fitting(String words) {
        Asked asked = Asked.of(words);
        if (asked.groups().isEmpty()) {
            return List.of();
        }
        Readable reader = reading.today();
        Rights rights = new Rights(reader, spaces(), packages.off(reader));
        return candidates(asked, vocabulary.understand(asked, false), Question.of(words), rights, true).stream()
                .map(Candidate::id)
                .toList();
    }

    private List<Candidate> candidates(Asked asked, Lexemes lexemes, Question question, Rights rights, boolean any) {
        String query = lexemes.query(asked, false, any);
        return query == null ? List.of() : candidates.find(query, lexemes.query(asked, true, any), question, rights);
    }

    /** Whether these very words stand where the visitor may read them: words akin to them are not enough (H1). */
    private boolean readable(String words, Question question, Rights rights) {
        Asked asked = Asked.of(words);
        String query = vocabulary.understand(asked, false).query(asked, false, false);
        return query != null && !candidates.find(query, query, question, rights).isEmpty();
    }

    /** The first other spelling with which the visitor finds something, or null: what finds nothing is not suggested. */
    private String meant(Asked asked, Lexemes lexemes, Question question, Rights rights) {
        for (String word : asked.words()) {
            if (lexemes.akin().getOrDefault(word, Set.of()).isEmpty()) {
                for (String other : vocabulary.alike(word)) {
                    String words = question.words()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])", other);
                    if (readable(words, question, rights)) {
                        return words;
                    }
                }
            }
        }
        return null;
    }
}
