package se.healthycities.portal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.search.Hit;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.web.layout.Menu;

/**
 * What every plugin promises, as tests. A plugin runs them all by a class of three lines: its {@link #plugin()}, sample
 * addresses where its mounts have placeholders, and the SQL that counts what its season turn says.
 */
public abstract class PluginContract extends DutyContract {
    private static final String TYPED = "Det här tog lång tid att skriva.";

    @Test
    void offEveryPageIsGoneAndWhatWasPublishedStays() {
        Map<Place, String> openers = openers();
        turn(State.OFF);
        SoftAssertions all = new SoftAssertions();
        openers.forEach((place, person) -> {
            for (String reader : new String[] {person, null}) {
                as(reader);
                int status = first(place.address()).status();
                int expected = place.mounted().published() ? 200 : 410;
                all.assertThat(status).as("%s, off, for %s", place, reader).isEqualTo(expected);
            }
        });
        all.assertAll();
    }

    @Test
    void offTheMenuTheDashboardAndTheSearchKnowItNoMore() {
        index();
        List<Class<? extends Component>> cards = cards();
        as(ADMINISTRATOR);
        get("/");
        assertThat(cards)
                .allSatisfy(
                        card -> assertThat(shows(card)).as("%s while on", card).isTrue());
        assertThat(menuLines()).as("menu while on").hasSize(plugin().menu().size());
        assertThat(found()).as("hits while on").isNotEmpty();
        turn(State.OFF);
        as(ADMINISTRATOR);
        get("/");
        assertThat(cards)
                .allSatisfy(
                        card -> assertThat(shows(card)).as("%s while off", card).isFalse());
        assertThat(menuLines()).as("menu while off").isEmpty();
        assertThat(found()).as("hits while off").isEmpty();
    }

    @Test
    void noStateDeletesOrChangesAnything() {
        Map<Place, String> openers = openers();
        texts(openers); // reading marks what was read
        Map<Place, String> before = texts(openers);
        Map<String, String> rows = rows().checksums();
        for (State state : List.of(State.OFF, State.READ_ONLY)) {
            turn(state);
            texts(openers);
            assertThat(rows().checksums()).as("rows while %s", state).isEqualTo(rows);
        }
        turn(State.ON);
        assertThat(texts(openers)).isEqualTo(before);
        assertThat(rows().checksums()).isEqualTo(rows);
    }

    @Test
    void readOnlyEverythingIsReadAndNoFormIsOffered() {
        Map<Place, String> openers = openers();
        turn(State.READ_ONLY);
        SoftAssertions all = new SoftAssertions();
        openers.forEach((place, person) -> {
            as(person);
            Answer answer = get(place.address());
            int expected = place.mounted().access().writes() ? 409 : 200;
            all.assertThat(answer.status()).as("%s, read-only", place).isEqualTo(expected);
            all.assertThat(place.download() ? List.of() : answer.html().select("main form[method=post]"))
                    .as("forms of %s", place)
                    .isEmpty();
        });
        all.assertAll();
    }

    @Test
    void readOnlyAFormThatWasOpenedBeforeIsRefusedAndItsTextIsNotLost() {
        Map<Form, String> forms = new LinkedHashMap<>();
        openers().forEach((place, person) -> {
            as(person);
            if (!place.download()) {
                get(place.address())
                        .html()
                        // A draft is its writer's own, whatever the season says of the place that it is for.
                        .select("main form[method=post]:not([action$=/drafts])")
                        .forEach(form -> forms.put(Form.of(place.address(), form), person));
            }
        });
        turn(State.READ_ONLY);
        Map<String, String> rows = rows().checksums();
        SoftAssertions all = new SoftAssertions();
        forms.forEach((form, person) -> {
            as(person);
            Answer answer = send(form, form.typeable().stream().collect(Collectors.toMap(name -> name, name -> TYPED)));
            all.assertThat(answer.status()).as(form.action()).isEqualTo(409);
            if (!form.typeable().isEmpty()) {
                all.assertThat(answer.text())
                        .as("what was typed into %s", form.action())
                        .contains(TYPED);
            }
        });
        all.assertAll();
        assertThat(rows().checksums()).isEqualTo(rows);
    }

    private Map<Place, String> texts(Map<Place, String> openers) {
        Map<Place, String> texts = new LinkedHashMap<>();
        openers.forEach((place, person) -> {
            as(person);
            Answer answer = get(place.address());
            texts.put(
                    place,
                    answer.status() + " " + (place.archive() ? "" : place.download() ? answer.body() : answer.text()));
        });
        return texts;
    }

    private List<Class<? extends Component>> cards() {
        return plugin().dashboard().stream()
                .<Class<? extends Component>>map(
                        card -> card.maker().make("card").getClass())
                .toList();
    }

    private List<String> menuLines() {
        return beans.of(Menu.class).lines(Locale.ENGLISH).stream()
                .map(Menu.Line::address)
                .filter(this::ours)
                .toList();
    }

    /** What the portal's search finds of this plugin and in its spaces, for the administrator. */
    private Set<String> found() {
        SearchService search = beans.of(SearchService.class);
        return words().stream()
                .flatMap(word -> search.find(word).hits().stream())
                .map(Hit::address)
                .filter(this::ours)
                .collect(Collectors.toSet());
    }

    private boolean ours(String address) {
        String home = "/" + plugin().id().url();
        return address.equals(home) || address.startsWith(home + "/");
    }
}
