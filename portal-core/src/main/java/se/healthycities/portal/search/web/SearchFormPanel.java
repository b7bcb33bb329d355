package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.search.SearchSpace;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.web.component.Options.Option;

/** The words and the filters of a search; sent by GET, so that they stand in the address. */
class SearchFormPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryReads directory;

    private final SearchAddress asked;
    private final transient List<SearchSpace> spaces;
    private final transient List<SeasonRow> seasons;

    SearchFormPanel(String id, SearchAddress asked, List<SearchSpace> spaces, List<SeasonRow> seasons) {
        super(id);
        this.asked = asked;
        this.spaces = spaces;
        this.seasons = seasons;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", asked.words())));
        add(new WebMarkupContainer("type")
                .add(AttributeModifier.replace("value", asked.kind()))
                .setVisible(!asked.kind().isEmpty()));
        WebMarkupContainer filters = new WebMarkupContainer("filters");
        if (asked.filtered()) {
            filters.add(AttributeModifier.replace("open", "open"));
        }
        add(filters);
        filters.add(select(
                "space",
                asked.space(),
                spaces.stream().map(space -> new Option(space.path(), space.name(getLocale())))));
        filters.add(select(
                "organisation",
                asked.organisation(),
                directory.organisations().stream().map(place -> new Option(place.address(), place.name()))));
        filters.add(select(
                "capacity",
                asked.capacity(),
                Arrays.stream(Capacity.values())
                        .map(value -> new Option(value.name(), getString("capacity." + value)))));
        filters.add(select(
                "season",
                asked.season(),
                seasons.stream().map(season -> new Option(season.key(), season.name(getLocale())))));
        filters.add(select(
                "theme",
                asked.theme(),
                directory.subjects().stream().map(subject -> new Option(subject.key(), subject.name(getLocale())))));
        filters.add(select(
                "sort",
                asked.newest() ? "newest" : "",
                Stream.of(new Option("newest", getString("searchFormPanel.newest")))));
        filters.add(
                asked.from().field("from", ""), asked.from().error("fromError", getString("searchFormPanel.wrong")));
        filters.add(asked.to().field("to", ""), asked.to().error("toError", getString("searchFormPanel.wrong")));
    }

    private OptionList select(String id, String chosen, Stream<Option> options) {
        return new OptionList(id, getString("searchFormPanel." + id + ".any"), options.toList(), chosen);
    }
}
