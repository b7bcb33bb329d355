package se.healthycities.portal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.search.Answer;
import se.healthycities.portal.search.Hit;
import se.healthycities.portal.search.SearchService;

/**
 * What people of the demo network look for and should find (H2): stems, irregular plurals, compounds, missing dots, English,
 * names, phrases, and misspellings with one click more. The pairs stand in {@code search-answers.csv} beside the class.
 */
public abstract class SearchAnswers extends PortalTest {
    private static final int TOP = 5;
    private static final double PROMISED = 0.9;

    @Test
    void theRightAnswerIsAmongTheFirstFiveNineTimesOfTen() throws IOException {
        List<String> missed = new ArrayList<>();
        List<CSVRecord> pairs = pairs();
        for (CSVRecord pair : pairs) {
            as(pair.get("who"));
            SearchService search = beans.of(SearchService.class);
            Answer answer = search.find(pair.get("query"));
            if (answer.meant() != null) {
                answer = search.find(answer.meant());
            }
            List<String> first =
                    answer.hits().stream().limit(TOP).map(SearchAnswers::name).toList();
            if (!first.contains(pair.get("kind") + " " + pair.get("title"))) {
                missed.add(pair.get("query") + " → " + pair.get("title") + ", not " + first);
            }
        }
        assertThat(missed)
                .as("of %s, these were missed:%n%s", pairs.size(), String.join(System.lineSeparator(), missed))
                .hasSizeLessThanOrEqualTo((int) (pairs.size() * (1 - PROMISED)));
    }

    private static String name(Hit hit) {
        return hit.kind() + " " + hit.title();
    }

    private List<CSVRecord> pairs() throws IOException {
        try (InputStreamReader reader =
                new InputStreamReader(getClass().getResourceAsStream("search-answers.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
