package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.CalendarFilter;
import se.healthycities.portal.calendar.CalendarReads;
import se.healthycities.portal.calendar.DraftRow;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.OccasionRows;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.layout.PortalPage;

/** What is coming up in the network, month by month, as far as the visitor may know of it; the filters stand in the address. */
public class CalendarPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/calendar";
    private static final int A_PAGE = 30;

    @Inject
    private CalendarReads calendar;

    @Inject
    private OccasionReads occasions;

    private CalendarFilter filter;

    public CalendarPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean signedIn = visitor().signedIn();
        filter = new CalendarFilter(
                parameter("kind"),
                parameter("space"),
                parameter("organisation"),
                signedIn && getPageParameters().get("mine").toBoolean(false),
                getPageParameters().get("past").toBoolean(false));
        List<OccasionRow> found =
                calendar.page(filter, day(), getPageParameters().get("id").toLong(0), A_PAGE + 1);
        List<OccasionRow> shown = List.copyOf(found.subList(0, Math.min(found.size(), A_PAGE)));
        add(new CalendarFilters("filters", filter, signedIn));
        add(new Label("shown", getString(filter.past() ? "past" : "coming")));
        add(new WebMarkupContainer("mineMark").setVisible(filter.mine()));
        add(months(shown), empty(shown.isEmpty()), onwards(found, shown));
        add(new WebMarkupContainer("own").setVisible(signedIn));
        add(leading());
    }

    private Component months(List<OccasionRow> shown) {
        Map<YearMonth, List<OccasionRow>> byMonth = shown.stream()
                .collect(Collectors.groupingBy(
                        row -> YearMonth.from(row.firstDay()), LinkedHashMap::new, Collectors.toList()));
        return new ListView<>("month", List.copyOf(byMonth.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<YearMonth> item) {
                YearMonth month = item.getModelObject();
                String id = "month-" + month;
                item.add(new Label("name", Dates.month(month.atDay(1), language()))
                        .add(AttributeModifier.replace("id", id)));
                item.add(AttributeModifier.replace("aria-labelledby", id));
                item.add(new OccasionRows("occasions", byMonth.get(month)).naming());
            }
        };
    }

    private Component empty(boolean nothing) {
        WebMarkupContainer empty = new WebMarkupContainer("empty");
        empty.add(new Label("emptyHeading", getString(filter.narrow() ? "emptyNarrow" : "empty")));
        empty.add(new Href("all", ADDRESS).setVisible(filter.narrow() || filter.past()));
        return empty.setVisible(nothing);
    }

    private Component onwards(List<OccasionRow> found, List<OccasionRow> shown) {
        boolean more = found.size() > shown.size();
        Query next = CalendarFilters.address(filter, filter.mine(), filter.past());
        if (more) {
            OccasionRow last = shown.get(shown.size() - 1);
            next.and("after", last.firstDay().toString()).and("id", String.valueOf(last.id()));
        }
        return new Href("next", next.address()).setVisible(more);
    }

    /** For the coordinator: the network's own occasions that are not published yet, and where a new one is made. */
    private Component leading() {
        boolean leads = visitor().coordinates();
        List<DraftRow> drafts = leads ? occasions.drafts(0) : List.of();
        WebMarkupContainer leading = new WebMarkupContainer("leading");
        return leading.add(new DraftRows("drafts", drafts)).setVisible(leads);
    }

    private String parameter(String name) {
        return getPageParameters().get(name).toString("");
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(parameter("after"));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
