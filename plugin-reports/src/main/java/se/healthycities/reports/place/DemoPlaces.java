package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Texts;

/** Two rounds of an invented place with their answers, and one that is open to be tried. */
@ApplicationScoped
public class DemoPlaces implements DemoPart {
    /** By which the demo network's open assessment is answered. */
    public static final String CODE = "PRVA74";

    private static final String USED = "core";
    private static final List<String> ROUNDS = List.of("a-2025", "a-2026");
    private static final int DAYS_BETWEEN = 365;
    private static final int DAYS_OPEN = 60;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, PlaceVersion> versions = new HashMap<>();
        Map<Integer, PlaceTheme> used = new HashMap<>();
        List<CSVRecord> themes = network.rows("place_standard_themes");
        for (CSVRecord row : network.rows("place_standard_versions")) {
            if (DemoNetwork.cell(row, "scale_min") != null) {
                PlaceVersion version = network.save(version(row));
                versions.put(row.get("version_key"), version);
                themes.forEach(theme -> theme(network, version, theme, used));
            }
        }
        Space host = network.space("review:pr-1").orElseThrow();
        assessed(network, host, versions.get(USED), used);
        Space room = network.space("group:tg-planering").orElse(host);
        Instant now = network.moment(network.baseDay(), "08:00");
        network.save(new PlaceAssessment(
                        room,
                        versions.get(USED),
                        Texts.get(DemoPlaces.class, "trial", Locale.forLanguageTag("sv")),
                        Round.TEST,
                        GroupMode.MANY,
                        now,
                        key("trial"))
                .open(CODE, now, Duration.ofDays(DAYS_OPEN)));
    }

    private static PlaceVersion version(CSVRecord row) {
        Scale scale = new Scale(Integer.parseInt(row.get("scale_min")), Integer.parseInt(row.get("scale_max")));
        String key = row.get("version_key");
        return new PlaceVersion("demo-" + key, words("version." + key), scale, words("low"), words("high"), true);
    }

    private static void theme(DemoNetwork network, PlaceVersion version, CSVRecord row, Map<Integer, PlaceTheme> used) {
        int number = Integer.parseInt(row.get("theme_no"));
        PlaceTheme theme = network.save(version.theme(
                number,
                new TwoWords(row.get("demo_name_sv"), row.get("name_en")),
                new TwoWords(row.get("demo_question_sv_own_words"), row.get("core_meaning_en_own_words"))));
        if (version.is("demo-" + USED)) {
            used.put(number, theme);
        }
    }

    private static void assessed(
            DemoNetwork network, Space space, PlaceVersion version, Map<Integer, PlaceTheme> themes) {
        Map<String, PlaceAssessment> assessments = new HashMap<>();
        Map<String, AnswerSheet> sheets = new HashMap<>();
        for (CSVRecord row : network.rows("place_assessment_scores_demo")) {
            String round = row.get("assessment_key");
            Instant then = network.moment(
                    network.baseDay().minusDays((long) (ROUNDS.size() - ROUNDS.indexOf(round)) * DAYS_BETWEEN), null);
            PlaceAssessment assessment = assessments.computeIfAbsent(
                    round, unused -> network.save(over(space, version, row, then, key(round))));
            AnswerSheet sheet = sheets.computeIfAbsent(
                    round + row.get("respondent"), word -> network.save(sent(assessment, group(row), key(word), then)));
            PlaceTheme theme = themes.get(Integer.valueOf(row.get("theme_no")));
            network.save(new PlaceScore(sheet, theme, Integer.valueOf(row.get("score"))));
        }
    }

    private static PlaceAssessment over(Space space, PlaceVersion version, CSVRecord row, Instant then, UUID key) {
        Round round = Round.valueOf(row.get("round").toUpperCase(Locale.ROOT));
        return new PlaceAssessment(space, version, row.get("place_name"), round, GroupMode.MANY, then, key)
                .open(null, then, null)
                .close(then.plus(Duration.ofHours(3)));
    }

    private static AnswerSheet sent(PlaceAssessment assessment, RespondentGroup group, UUID phone, Instant then) {
        AnswerSheet sheet = AnswerSheet.begun(assessment, group, new PhoneToken(phone), then);
        sheet.send(then);
        return sheet;
    }

    private static RespondentGroup group(CSVRecord row) {
        return RespondentGroup.valueOf(row.get("respondent_group").toUpperCase(Locale.ROOT));
    }

    private static TwoWords words(String key) {
        return new TwoWords(
                Texts.get(DemoPlaces.class, key, Locale.forLanguageTag("sv")),
                Texts.get(DemoPlaces.class, key, Locale.ENGLISH));
    }

    private static UUID key(String word) {
        return UUID.nameUUIDFromBytes(("place " + word).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
