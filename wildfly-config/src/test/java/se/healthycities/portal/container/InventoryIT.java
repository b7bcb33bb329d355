package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor.Answer;

/** What the network names of its groups in its own texts stands in the demo network, where somebody would look for it. */
@ExtendWith(DemoPortal.class)
class InventoryIT {
    private static final String GROUPS = "/themegroups";
    private static final String PLANNING = GROUPS + "/planering";
    private static final String PARTICIPATION = GROUPS + "/delaktighet";
    private static final String STRATEGIC = GROUPS + "/strategisk";
    private static final String RESEARCH = GROUPS + "/fou-beslut";

    private static final Map<String, HttpVisitor> READERS = new HashMap<>();

    /** @param row of the inventory; words are what must stand on the page */
    record Named(String row, String reader, String address, List<String> words) {
        static Named of(String row, String reader, String address, String... words) {
            return new Named(row, reader, address, List.of(words));
        }

        @Override
        public String toString() {
            return row + " " + address;
        }
    }

    static Stream<Named> events() {
        String webinar = PARTICIPATION + "/meetings/eu-val-2024";
        return Stream.of(
                Named.of("INV-003", People.OFFICIAL, webinar, "Webbinarium om EU-valet", "valdeltagande"),
                Named.of(
                        "INV-073",
                        People.OFFICIAL,
                        GROUPS + "/sofys/meetings/tematiskt-2019-06",
                        "Exempel från tre medlemmar",
                        "Stockholm"),
                Named.of(
                        "INV-074",
                        People.OFFICIAL,
                        PLANNING + "/meetings/x-planering-3",
                        "Grönska nära bostaden",
                        "Exempel:"),
                Named.of(
                        "INV-081",
                        People.OFFICIAL,
                        PLANNING + "/visits/x-stadsvandring",
                        "Knutpunktens södra utgång",
                        "Pelle Övningsjö",
                        "Det här tar vi med oss"),
                Named.of(
                        "INV-088",
                        People.OFFICIAL,
                        PLANNING + "/visits/x-arkitektkontor",
                        "Högst antal deltagare",
                        "15"),
                Named.of(
                        "INV-146",
                        People.OFFICIAL,
                        webinar,
                        "En sakkunnig från Sveriges Kommuner och Regioner",
                        "En forskare från Linköpings universitet",
                        "Vem når dem som inte brukar rösta?"),
                Named.of("INV-147", People.OFFICIAL, webinar, "Dialog mellan deltagarna"),
                Named.of(
                        "INV-180",
                        People.OFFICIAL,
                        PARTICIPATION + "/meetings/delaktighet-2024-1",
                        "Del 2: platsens betydelse"));
    }

    static Stream<Named> groups() {
        return Stream.of(
                Named.of("INV-132", People.OFFICIAL, PARTICIPATION, "Tyra Mallander", "Unga och de som sällan hörs"),
                Named.of("INV-194", People.OFFICIAL, PLANNING + "/seats", "Åke Exempelgård", "gäst"),
                Named.of(
                        "INV-195",
                        People.OFFICIAL,
                        PLANNING,
                        "Temagrupp hälsosam samhällsplanering",
                        "Pelle Övningsjö"),
                Named.of("INV-196", People.OFFICIAL, PARTICIPATION, "Temagrupp delaktighet och inflytande"),
                Named.of("INV-197", People.COORDINATOR, PLANNING + "/invite", "yrke"),
                Named.of("INV-214", People.OFFICIAL, PLANNING, "i den fysiska planeringen"),
                Named.of("INV-218", People.OFFICIAL, RESEARCH, "Det här kom gruppen fram till", "ingen kan skriva"),
                Named.of("INV-227", People.OFFICIAL, GROUPS, "Be om plats", "Bara inbjudna"),
                Named.of("INV-233", People.OFFICIAL, GROUPS + "/sofys", "Det här är ett arkiv", "2016–2019"),
                Named.of("INV-234", People.OFFICIAL, GROUPS + "/socinv", "Det här är ett arkiv", "2014–2017"),
                Named.of(
                        "INV-239",
                        People.OFFICIAL,
                        GROUPS + "/regioner",
                        "Arbetsgrupp regionernas roll",
                        "Till årsmötet"),
                Named.of("INV-266", People.OFFICIAL, GROUPS + "?kind=WORKING", "Arbetsgrupp extern finansiering"),
                Named.of("INV-267", People.OFFICIAL, GROUPS + "/intl-migration", "Migration and Health", "engelska"),
                Named.of("INV-268", People.OFFICIAL, GROUPS + "/intl-gender", "Gender and Health", "engelska"));
    }

    static Stream<Named> work() {
        String project = RESEARCH + "/project/1-forskning-om-det-politiska-uppdraget";
        return Stream.of(
                Named.of("INV-072", People.COORDINATOR, project, "Umeå universitet"),
                Named.of("INV-075", People.COORDINATOR, GROUPS + "/strategic/gaps", "representant"),
                Named.of("INV-122", People.OFFICIAL, PLANNING + "/focus", "Det här arbetar gruppen med nu"),
                Named.of("INV-150", People.OFFICIAL, "/reports/places", "Torget i Provby"),
                Named.of("INV-151", People.COORDINATOR, GROUPS + "/projects", "Pilotsele kommun", "Maja Skissberg"),
                Named.of("INV-208", People.OFFICIAL, GROUPS + "/answers", "Styrning och ledning"),
                Named.of("INV-211", People.OFFICIAL, PARTICIPATION + "/project", "Återkoppling inom en månad"),
                Named.of("INV-240", People.OFFICIAL, STRATEGIC + "/meetings", "Strateggruppens månadsmöte"),
                Named.of("INV-258", People.OFFICIAL, STRATEGIC, "Nya nationella mål: hur tar vi ner dem till nämnden?"),
                Named.of(
                        "INV-259",
                        People.COORDINATOR,
                        GROUPS + "/strategic/gaps",
                        "Ingen förtroendevald",
                        "Kontakt bland"),
                Named.of(
                        "INV-262",
                        People.OFFICIAL,
                        PLANNING + "/focus",
                        "Fysisk planering och utformning för jämlik hälsa"),
                Named.of(
                        "INV-264",
                        People.OFFICIAL,
                        PLANNING + "/focus",
                        "Social och fysisk planering som motor för tillit"),
                Named.of("INV-265", People.OFFICIAL, STRATEGIC + "/focus", "Ekonomiskt perspektiv på folkhälsa"),
                Named.of(
                        "INV-273",
                        People.OFFICIAL,
                        STRATEGIC + "/focus",
                        "Strukturer för styrning och ledning för att nå generationsmålet",
                        "Huvudfokus"),
                Named.of("INV-274", People.COORDINATOR, project, "1 september 2019"),
                Named.of("INV-275", People.OFFICIAL, STRATEGIC + "/focus", "Tidigare fokusområden", "2023"));
    }

    @ParameterizedTest
    @MethodSource({"events", "groups", "work"})
    void whatTheNetworkNamesIsFound(Named named) {
        Answer answer = READERS.computeIfAbsent(named.reader(), HttpVisitor::of).get(named.address());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("main").text()).contains(named.words());
    }

    @Test
    void noRowIsForgotten() {
        assertThat(Stream.of(events(), groups(), work()).flatMap(all -> all).map(Named::row))
                .doesNotHaveDuplicates()
                .hasSize(38);
    }
}
