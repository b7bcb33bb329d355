package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.spi.Texts;

/** The learning examples of the demo network, with GoFaR on its way from Helsingborg to Luleå. */
@ApplicationScoped
public class DemoExamples implements DemoPart {
    private static final String OFFICE = "p002";
    private static final String WAITING = "ex-part";
    private static final String FIRST_GOFAR = "ex-gofar-helsingborg";
    private static final String NEXT_GOFAR = "ex-gofar";

    @Override
    public int order() {
        return 32;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, CSVRecord> told = network.rows("example_texts_demo").stream()
                .collect(Collectors.toMap(row -> row.get("example_key"), row -> row));
        Map<String, Example> examples = new HashMap<>();
        for (CSVRecord row : network.rows("learning_examples")) {
            String key = row.get("example_key");
            Example example = example(
                    network,
                    told.get(key),
                    network.organisation(DemoNetwork.cell(row, "org_key")),
                    row.get("title_sv"),
                    row.get("theme_tag"),
                    DemoNetwork.cell(row, "status"));
            examples.put(key, example);
        }
        Example first = example(
                network,
                told.get(FIRST_GOFAR),
                network.organisation("helsingborg"),
                said("gofar"),
                "fysisk-aktivitet",
                "adopted");
        Instant then = network.moment(network.baseDay().minusDays(30), "10:00");
        UUID form = key("adoption");
        network.save(new ExampleAdoption(
                first, examples.get(NEXT_GOFAR), said("took"), network.affiliation("p015"), then, form));
        draft(network);
    }

    private Example example(
            DemoNetwork network,
            CSVRecord told,
            Organisation organisation,
            String title,
            String theme,
            String progress) {
        LocalDate reviewed = network.day(told, "reviewed_offset");
        Instant then = network.moment(reviewed, "09:30");
        Source source =
                organisation == null ? new Source(null, said("outside"), null) : Source.of(organisation.getAddress());
        ExamplePlan plan = new ExamplePlan(
                title,
                theme,
                told.get("problem"),
                told.get("done"),
                told.get("effect"),
                told.get("cost"),
                told.get("failed"),
                false,
                progress == null ? null : Progress.valueOf(progress.toUpperCase(Locale.ROOT)),
                Evidence.valueOf(told.get("evidence_level")),
                DemoNetwork.cell(told, "since") == null ? null : Integer.valueOf(told.get("since")),
                null,
                null);
        Example example = new Example(
                organisation,
                source,
                plan,
                network.affiliation(told.get("writer")),
                then,
                key(told.get("example_key")));
        example.send(then);
        if (!told.get("example_key").equals(WAITING)) {
            example.publish(told.get("open").equals("yes"), network.affiliation(OFFICE), then);
        }
        return network.save(example);
    }

    /** What an official of Luleå has begun and not sent in. */
    private static void draft(DemoNetwork network) {
        ExamplePlan plan = new ExamplePlan(
                said("draft"),
                "ensamhet",
                said("draftProblem"),
                said("draftDone"),
                "",
                "",
                "",
                false,
                Progress.PILOT,
                Evidence.EXPERIENCE,
                null,
                null,
                null);
        Organisation own = network.organisation("lulea");
        Instant yesterday = network.moment(network.baseDay().minusDays(1), "15:10");
        network.save(new Example(
                own, Source.of(own.getAddress()), plan, network.affiliation("p015"), yesterday, key("draft")));
    }

    private static String said(String key) {
        return Texts.get(DemoExamples.class, key, Locale.forLanguageTag("sv"));
    }

    private static UUID key(String word) {
        return UUID.nameUUIDFromBytes(("example " + word).getBytes(StandardCharsets.UTF_8));
    }
}
