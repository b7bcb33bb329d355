package se.healthycities.portal.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.brief.Fitting.Found;
import se.healthycities.portal.spi.Texts;

class FittingTest {
    private static final int HISTORIES = 2_000;
    private static final Set<BriefPart> SPARSE = Set.of(BriefPart.HANDED, BriefPart.DECISIONS);
    private static final List<String> LETTERS = List.of(
            "å", "Beslut", "om", "folkhälsan", "–", "2027", "the", "network's", "plan,", "(bilaga)", "😀", "x/y");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void whateverThereIsToSayItFitsAndNoQuestionIsCutNorAreTheLastDecisions(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            int budget = 60 + random.nextInt(140);
            List<Found> found = found(random, language, random.nextInt(12), 60);
            Brief brief = fitting(budget, language).fit(found);
            List<BriefLine> questions = found.get(0).lines();
            int alone = WordCount.of(found.get(0).heading()) + questions.size() * 12 + WordCount.of(more(language, 99));
            Found decided = found.get(BriefPart.DECISIONS.ordinal());
            int last = Math.min(decided.lines().size(), BriefPart.DECISIONS.most());
            int kept = last == 0 ? 0 : 1 + last * 12 + WordCount.of(more(language, 99));
            assertThat(brief.count())
                    .as("seed %s: %s", seed, brief)
                    .isLessThanOrEqualTo(Math.max(budget, (questions.isEmpty() ? 0 : alone) + kept));
            assertThat(brief.of(BriefPart.QUESTIONS)).as("seed %s", seed).hasSameSizeAs(questions);
            assertThat(brief.of(BriefPart.DECISIONS).stream().map(BriefLine::address))
                    .as("seed %s: the last decisions", seed)
                    .containsExactlyElementsOf(decided.lines().stream()
                            .limit(last)
                            .map(BriefLine::address)
                            .toList());
            assertThat(brief.sections()).as("seed %s", seed).allSatisfy(section -> {
                assertThat(section.lines()).isNotEmpty();
                assertThat(section.lines().size())
                        .isLessThanOrEqualTo(section.part().most());
                Found of = found.stream()
                        .filter(one -> one.part() == section.part())
                        .findFirst()
                        .orElseThrow();
                assertThat(section.lines().size() + section.left()).isEqualTo((int) of.total());
                assertThat(section.more() == null).isEqualTo(section.left() == 0);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void fiveHundredThingsAreAsShortAsFiveAndEachPartLeadsOn(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        List<Found> found = new ArrayList<>();
        for (BriefPart part : BriefPart.values()) {
            int size = part == BriefPart.QUESTIONS ? 5 : SPARSE.contains(part) ? 0 : 500;
            found.add(found(
                    part,
                    language,
                    IntStream.range(0, size).mapToObj(this::line).toList()));
        }
        Brief brief = fitting(180, language).fit(found);
        assertThat(brief.count()).isLessThanOrEqualTo(180);
        assertThat(brief.of(BriefPart.QUESTIONS)).isEqualTo(found.get(0).lines());
        assertThat(brief.sections().stream().map(BriefSection::part))
                .containsExactly(BriefPart.QUESTIONS, BriefPart.MEETING, BriefPart.SUMMARIES);
        assertThat(brief.sections().get(1).more()).isEqualTo(more(language, 494));
        assertThat(brief.rest()).as("of colleagues").isEqualTo(more(language, 500));
    }

    @Test
    void moreQuestionsThanWordsStandThereAllTheSame() {
        List<BriefLine> questions = IntStream.range(0, 500).mapToObj(this::line).toList();
        Brief brief = fitting(180, Locale.ENGLISH)
                .fit(List.of(
                        found(BriefPart.QUESTIONS, Locale.ENGLISH, questions),
                        found(BriefPart.SUMMARIES, Locale.ENGLISH, questions)));
        assertThat(brief.of(BriefPart.QUESTIONS).stream().map(BriefLine::address))
                .containsExactlyElementsOf(
                        questions.stream().map(BriefLine::address).toList());
        assertThat(brief.of(BriefPart.QUESTIONS)).allMatch(line -> line.count() <= 8 && line.act() != null);
        assertThat(brief.sections()).hasSize(1);
        assertThat(brief.rest()).isEqualTo("and 500 more");
    }

    @Test
    void nothingToSayIsAnEmptyBrief() {
        Brief brief = fitting(180, Locale.ENGLISH).fit(List.of());
        assertThat(brief.isEmpty()).isTrue();
        assertThat(brief.count()).isZero();
        assertThat(brief.rest()).isNull();
    }

    @Test
    void wordsAreCountedAsAReaderDoes() {
        assertThat(WordCount.of("Möte 2 december 13.00 · Stadshuset – sal A")).isEqualTo(7);
        assertThat(WordCount.of(null, " ", "…", "a\u00a0b\nc")).isEqualTo(3);
        assertThat(WordCount.cut("ett två – tre fyra", 3)).isEqualTo("ett två – tre…");
        assertThat(WordCount.cut("ett två", 2)).isEqualTo("ett två");
        assertThat(WordCount.cut("ett, två", 1)).isEqualTo("ett…");
        assertThat(WordCount.cut("ett", -1)).isEqualTo("…");
    }

    private List<Found> found(Random random, Locale language, int questions, int others) {
        List<Found> found = new ArrayList<>();
        for (BriefPart part : BriefPart.values()) {
            int size = part == BriefPart.QUESTIONS ? questions : random.nextInt(others);
            List<BriefLine> lines = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                boolean act = random.nextBoolean();
                lines.add(new BriefLine(
                        text(random, 1 + random.nextInt(30)),
                        "/" + part + i,
                        random.nextBoolean() ? text(random, random.nextInt(80)) : null,
                        act ? Texts.get(Brief.class, "hand", language) : null,
                        act ? "/brief/x" : null,
                        null));
            }
            found.add(found(part, language, lines));
        }
        return found;
    }

    private static Found found(BriefPart part, Locale language, List<BriefLine> lines) {
        return new Found(part, Texts.get(Brief.class, part.name(), language), lines, lines.size(), "/");
    }

    private BriefLine line(int number) {
        return new BriefLine(
                        "Ska vi anta förslag " + number + "?",
                        "/decide/" + number,
                        "en ganska lång text om vad det handlar om och varför det brådskar",
                        "Lämna över",
                        "/brief/x/" + number,
                        null)
                .shortened(4);
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> LETTERS.get(random.nextInt(LETTERS.size())))
                .reduce("", (before, word) -> before + " " + word);
    }

    private static Fitting fitting(int budget, Locale language) {
        return new Fitting(budget, left -> more(language, left));
    }

    private static String more(Locale language, long left) {
        return Texts.get(Brief.class, "more", language, left);
    }
}
