package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.CalendarFilter;
import se.healthycities.portal.calendar.OccasionKinds;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.Options.Option;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.component.TextHref;

/** Coming, mine or past, of which kind, in which space, at whose place: what the calendar shows is in its address. */
class CalendarFilters extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionReads occasions;

    @Inject
    private SpaceReads spaces;

    @Inject
    private Reading reading;

    private final CalendarFilter filter;
    private final boolean signedIn;

    CalendarFilters(String id, CalendarFilter filter, boolean signedIn) {
        super(id);
        this.filter = filter;
        this.signedIn = signedIn;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(picks(), form());
    }

    /** The calendar with the same choice of kind, space and host. */
    static Query address(CalendarFilter filter, boolean mine, boolean past) {
        return Query.of(CalendarPage.ADDRESS)
                .and("mine", mine ? "true" : "")
                .and("past", past ? "true" : "")
                .and("kind", filter.kind())
                .and("space", filter.space())
                .and("organisation", filter.host());
    }

    private Component picks() {
        List<Pick> picks = Stream.of(
                        new Pick("coming", false, false),
                        new Pick("mine", true, false),
                        new Pick("past", filter.mine(), true))
                .filter(pick -> signedIn || !pick.key().equals("mine"))
                .toList();
        return new ListView<>("pick", picks) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Pick> item) {
                Pick pick = item.getModelObject();
                TextHref link = new TextHref(
                        "choose",
                        address(filter, pick.mine(), pick.past()).address(),
                        CalendarFilters.this.getString("calendarFilters.pick." + pick.key()));
                boolean here = filter.past() ? pick.past() : !pick.past() && pick.mine() == filter.mine();
                if (here) {
                    link.add(AttributeModifier.replace("aria-current", "true"));
                }
                item.add(link);
            }
        };
    }

    /** One of the links above the list. */
    private record Pick(String key, boolean mine, boolean past) implements Serializable {}

    private WebMarkupContainer form() {
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(new WebMarkupContainer("mineKept").setVisible(filter.mine()));
        form.add(new WebMarkupContainer("pastKept").setVisible(filter.past()));
        form.add(options(
                "kindOption",
                "anyKind",
                OccasionKinds.all().stream().map(kind -> new Option(kind, getString("occasionKind." + kind))),
                filter.kind()));
        WebMarkupContainer inside = new WebMarkupContainer("inside");
        inside.add(options(
                "spaceOption",
                "anySpace",
                signedIn
                        ? spaces.readable(reading.today()).stream()
                                .map(space -> new Option(space.path(), space.name(getLocale())))
                        : Stream.empty(),
                filter.space()));
        inside.add(options(
                "hostOption",
                "anyHost",
                signedIn
                        ? occasions.hosts().stream().map(host -> new Option(host.address(), host.name()))
                        : Stream.empty(),
                filter.host()));
        form.add(inside.setVisible(signedIn));
        return form;
    }

    private Options options(String id, String any, Stream<Option> options, String chosen) {
        return new Options(
                id,
                Stream.concat(Stream.of(new Option("", getString("calendarFilters." + any))), options)
                        .toList(),
                chosen);
    }
}
