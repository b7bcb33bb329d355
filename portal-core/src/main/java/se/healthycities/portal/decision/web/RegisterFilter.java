package se.healthycities.portal.decision.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.decision.DecisionState;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.Options.Option;

/** Which decisions of a register are shown: by words, season, state and, where there are several, space. It only reads. */
class RegisterFilter extends Panel {
    private static final long serialVersionUID = 1L;

    private final String address;
    private final RegisterChoice choice;
    private final List<SeasonRow> seasons;
    private final List<Option> spaces;

    /** @param spaces empty where the register is that of one space */
    RegisterFilter(String id, String address, RegisterChoice choice, List<SeasonRow> seasons, List<Option> spaces) {
        super(id);
        this.address = address;
        this.choice = choice;
        this.seasons = seasons;
        this.spaces = spaces;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer form = new WebMarkupContainer("ask");
        form.add(AttributeModifier.replace("action", address));
        form.add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", choice.words())));
        form.add(options(
                "seasonOption",
                "registerFilter.anySeason",
                seasons.stream()
                        .sorted(Comparator.comparing(SeasonRow::from).reversed())
                        .map(season -> new Option(season.key(), season.name(getLocale()))),
                choice.season()));
        form.add(options(
                "stateOption",
                "registerFilter.anyState",
                Arrays.stream(DecisionState.values())
                        .map(state -> new Option(state.name(), getString("registerFilter." + state))),
                choice.state() == null ? "" : choice.state().name()));
        WebMarkupContainer where = new WebMarkupContainer("where");
        where.add(options("spaceOption", "registerFilter.anySpace", spaces.stream(), choice.space()));
        form.add(where.setVisible(!spaces.isEmpty()));
        add(form);
    }

    private Options options(String id, String any, Stream<Option> options, String chosen) {
        return new Options(
                id,
                Stream.concat(Stream.of(new Option("", getString(any))), options)
                        .toList(),
                chosen);
    }
}
