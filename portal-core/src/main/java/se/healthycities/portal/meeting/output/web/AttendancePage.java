package se.healthycities.portal.meeting.output.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.meeting.output.AttendanceReads;
import se.healthycities.portal.meeting.output.AttendanceReport;
import se.healthycities.portal.meeting.output.AttendanceReport.Line;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.Options.Option;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.layout.PortalPage;

/** Who came to the meetings of a season, by organisation and capacity, for the annual report (F3). */
public class AttendancePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/attendance";

    @Inject
    private AttendanceReads reads;

    public AttendancePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String asked = getPageParameters().get("season").toString("");
        SeasonRow season = reads.season(asked).orElse(null);
        List<Option> options = reads.seasons().stream()
                .map(row -> new Option(row.key(), row.name(language())))
                .toList();
        add(new Options("season", options, season == null ? "" : season.key()));
        AttendanceReport report = season == null ? new AttendanceReport(List.of(), 0) : reads.report(season);
        String key = season == null ? "" : season.key();
        add(new Href("csv", Query.of(ADDRESS + ".csv").and("season", key).address()));
        String sum = getString("sum")
                .replace("{0}", Dates.number(report.visits(), language()))
                .replace("{1}", Dates.number(report.meetings(), language()));
        add(new Label("sum", sum).setVisible(!report.lines().isEmpty()));
        add(table(report).setVisible(!report.lines().isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(report.lines().isEmpty()));
    }

    private Component table(AttendanceReport report) {
        WebMarkupContainer table = new WebMarkupContainer("table");
        return table.add(new ListView<>("line", report.lines()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Line> item) {
                Line line = item.getModelObject();
                String name = line.organisation();
                item.add(new Label("organisation", name.isEmpty() ? AttendancePage.this.getString("nobody") : name));
                item.add(number("meetings", line.meetings()));
                item.add(number("official", line.of(Capacity.OFFICIAL)), number("elected", line.of(Capacity.ELECTED)));
                item.add(number("staff", line.of(Capacity.STAFF)), number("guest", line.of(Capacity.GUEST)));
                item.add(number("outside", line.outside()), number("all", line.all()));
            }
        });
    }

    private Label number(String id, long number) {
        return new Label(id, Dates.number(number, language()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
