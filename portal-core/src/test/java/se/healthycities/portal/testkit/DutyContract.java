package se.healthycities.portal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.fact.ToldFact;
import se.healthycities.portal.notice.NoticeKinds;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.Nothing;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Texts;

/** The contract's third part: texts, and what a plugin owes the people of the network. */
public abstract class DutyContract extends TableContract {
    private static final int HITS = 40;
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    /** What the season turn says is there: key to the SQL that counts it without the plugin's help. */
    protected Map<String, String> holdings() {
        return Map.of();
    }

    /** Tables with which the portal works and which are nobody's content; they need not be exported. */
    protected Set<String> notesOfTheMachine() {
        return Set.of();
    }

    /** Words that somebody might look for; by default those in the names of the plugin's spaces. */
    protected Set<String> words() {
        return new TreeSet<>(rows().texts("select lower(word) from core.spaces,"
                + " regexp_split_to_table(name, '[^[:alnum:]]+') word where owner = '"
                + plugin().id() + "' and length(word) > 3"));
    }

    @Test
    void everyTextIsThereInSwedishAndInEnglish() {
        assertThat(new TextFolder(plugin().getClass()).faults()).isEmpty();
    }

    @Test
    void everyLetterIsThereInSwedishAndInEnglish() {
        assertThat(LetterFolder.of(plugin().getClass()).faults()).isEmpty();
    }

    @Test
    void whatIsFoundOpensForThosePeopleWhoFindIt() {
        index();
        Set<String> kinds = beans.of(plugin().search()).kinds().stream()
                .map(Search.Kind::name)
                .collect(Collectors.toSet());
        SoftAssertions all = new SoftAssertions();
        for (String person : new String[] {OFFICIAL, POLITICIAN, GUEST, null}) {
            as(person);
            SearchService search = beans.of(SearchService.class);
            Set<String> addresses = new TreeSet<>();
            for (String word : words()) {
                search.find(word).hits().stream()
                        .filter(hit -> kinds.contains(hit.kind()))
                        .forEach(hit -> addresses.add(hit.address()));
            }
            for (String address : addresses) {
                all.assertThat(first(address.replaceFirst("#.*", "")).status())
                        .as("%s, found by %s", address, person)
                        .isEqualTo(200);
            }
        }
        all.assertAll();
    }

    @Test
    void everyKindOfThingThatCanBeFoundHasItsNameAndItsAddresses() {
        Search search = beans.of(plugin().search());
        SoftAssertions all = new SoftAssertions();
        for (Search.Kind kind : search.kinds()) {
            List<Long> subjects = search.subjects(kind.name(), 0, HITS);
            assertThat(subjects).as("ids of %s", kind).isSorted().doesNotHaveDuplicates();
            search.entries(kind.name(), subjects)
                    .forEach(entry -> all.assertThat(entry.address())
                            .as("address of %s %s", kind.name(), entry.title())
                            .startsWith("/"));
            for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
                all.assertThat(Texts.find(plugin().getClass(), "search." + kind.name(), language))
                        .as("name of %s in %s", kind.name(), language)
                        .isPresent();
            }
        }
        all.assertAll();
    }

    @Test
    void everyKindOfNoticeHasItsNameAndItIsUnique() {
        SoftAssertions all = new SoftAssertions();
        for (Digest.Kind kind : beans.of(plugin().digest()).kinds()) {
            all.assertThat(kind.name()).matches("[a-z-]+");
            for (Locale language : LANGUAGES) {
                all.assertThat(Texts.find(plugin().getClass(), "notice." + kind.name(), language))
                        .as("name of %s in %s", kind.name(), language)
                        .isPresent();
            }
        }
        all.assertAll();
        assertThat(beans.of(NoticeKinds.class).names()).doesNotHaveDuplicates();
    }

    @Test
    void whatTheDigestTellsOpensForItsReader() {
        Digest digest = beans.of(plugin().digest());
        SoftAssertions all = new SoftAssertions();
        for (Digest.Kind kind : digest.kinds()) {
            Set<Long> subjects = new TreeSet<>();
            for (Digest.Told fact : told(kind)) {
                Digest.Reach reach = digest.reach(kind.name(), fact);
                assertThat(reach.people()).doesNotContainNull();
                subjects.add(reach.subject());
            }
            for (String person : List.of(OFFICIAL, POLITICIAN, GUEST)) {
                as(person);
                for (DigestItem item : digest.items(kind.name(), id(person), subjects, LANGUAGES.get(0))) {
                    assertThat(subjects).contains(item.subject());
                    all.assertThat(get(item.address().replaceFirst("#.*", "")).status())
                            .as("%s, told to %s", item, person)
                            .isEqualTo(200);
                }
            }
        }
        all.assertAll();
    }

    /** The newest facts of a kind that the test network has told. */
    private List<Digest.Told> told(Digest.Kind kind) {
        entityManager.flush();
        return entityManager
                .createQuery("from ToldFact fact where fact.kind in :names order by fact.id desc", ToldFact.class)
                .setParameter("names", kind.facts())
                .setMaxResults(HITS)
                .getResultStream()
                .map(ToldFact::told)
                .toList();
    }

    @Test
    void theExportHasEveryRowOfEveryTable() {
        Export export = beans.of(plugin().export());
        Map<String, Long> exported =
                new TreeMap<>(export.rows().collect(Collectors.groupingBy(Export.Row::table, Collectors.counting())));
        Map<String, Long> kept = rows().counts();
        kept.values().removeIf(count -> count == 0);
        kept.keySet().removeAll(notesOfTheMachine());
        assertThat(exported).isEqualTo(kept).isNotEmpty();
    }

    @Test
    void theExportHasEveryColumnThatIsNoSecret() {
        Map<String, Set<String>> exported = new TreeMap<>();
        beans.of(plugin().export())
                .rows()
                .forEach(row -> exported.put(row.table(), row.values().keySet()));
        exported.forEach((table, columns) -> {
            Set<String> kept = new TreeSet<>(rows().texts("select column_name::text from information_schema.columns"
                    + " where table_schema || '.' || table_name = '" + table + "'"));
            kept.removeAll(TableRows.SECRET);
            assertThat(columns).as(table).containsExactlyInAnyOrderElementsOf(kept);
        });
    }

    @Test
    void whatIsExportedIsTakenInAgainWithEveryRow(@TempDir Path folder) throws IOException {
        Map<String, Long> kept = rows().counts();
        try (RoundTrip trip = RoundTrip.of(beans, folder)) {
            Map<String, Long> restored = new SchemaRows(trip.entityManager(), plugin().id()).counts();
            kept.keySet().removeAll(notesOfTheMachine());
            restored.keySet().removeAll(notesOfTheMachine());
            assertThat(restored).isEqualTo(kept);
        }
    }

    @Test
    void whoeverIsErasedIsNamedNowhere() {
        PersonalData data = beans.of(plugin().personalData());
        if (data instanceof Nothing.Personal) {
            assertThat(rows().personColumns())
                    .as("columns that point at people")
                    .isEmpty();
            assertThat(rows().naming()).as("people's names").isEmpty();
            return;
        }
        long person = id(OFFICIAL);
        String name = rows().texts("select given_name || ' ' || family_name from core.people where id = " + person)
                .get(0);
        assertThat(data.of(person)).as("what is kept about %s", OFFICIAL).isNotEmpty();
        assertThat(data.erase(person)).isPositive();
        entityManager.flush();
        entityManager.clear();
        assertThat(data.of(person))
                .noneMatch(item -> item.value().contains(name) || item.value().contains(OFFICIAL));
        assertThat(rows().holding(name)).isEmpty();
        assertThat(rows().holding(OFFICIAL)).isEmpty();
    }

    @Test
    void theSeasonTurnCountsWhatIsThere() {
        Map<String, Long> counted = new LinkedHashMap<>();
        holdings().forEach((key, sql) -> counted.put(key, rows().number(sql)));
        counted.values().removeIf(count -> count == 0);
        assertThat(said(turn().holdings())).isEqualTo(counted);
    }

    @Test
    void onlyAChangeHasConsequencesAndEachHasItsWords() {
        SeasonTurn turn = turn();
        for (State from : State.values()) {
            assertThat(turn.consequences(from, from)).as("%s stays", from).isEmpty();
            for (State to : State.values()) {
                turn.consequences(from, to).forEach(this::hasWords);
            }
        }
        turn.holdings().forEach(this::hasWords);
    }

    private void hasWords(SeasonTurn.Count count) {
        assertThat(count.number()).as(count.key()).isPositive();
        for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            for (long number : new long[] {1, count.number() + 1}) {
                assertThat(Texts.count(plugin().getClass(), count.key(), language, number))
                        .as("%s in %s", count.key(), language)
                        .isNotBlank()
                        .doesNotContain("{0}");
            }
        }
    }

    private SeasonTurn turn() {
        return beans.of(plugin().seasonTurn());
    }

    private static Map<String, Long> said(List<SeasonTurn.Count> counts) {
        return counts.stream().collect(Collectors.toMap(SeasonTurn.Count::key, SeasonTurn.Count::number));
    }

    private Long id(String email) {
        return email == null
                ? null
                : beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }
}
