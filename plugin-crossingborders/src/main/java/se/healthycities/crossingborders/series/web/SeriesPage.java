package se.healthycities.crossingborders.series.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.crossingborders.series.SeriesReads;
import se.healthycities.crossingborders.series.SeriesRow;
import se.healthycities.crossingborders.series.Themes;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.web.layout.SpaceHomePage;

/** The home of a series, open to everybody: its theme, who arranges it, its seminars and whether there is room. */
public class SeriesPage extends SpaceHomePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeriesReads reads;

    @Inject
    private OccasionReads occasions;

    private SeriesRow series;

    public SeriesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<OccasionRow> seminars = occasions.inSpace(standing().space());
        add(new SeminarRows("seminars", seminars).setVisible(!seminars.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(seminars.isEmpty()));
    }

    private SeriesRow series() {
        if (series == null) {
            series = reads.ofSpace(standing().space()).orElseThrow();
        }
        return series;
    }

    @Override
    protected String lead() {
        String theme = Themes.name(series().theme(), language());
        return theme == null ? getString("lead") : getString("leadTheme").replace("{0}", theme);
    }

    @Override
    protected String icon() {
        return series().archived() ? "bi-collection-play" : "bi-broadcast";
    }

    @Override
    protected Component aside(String id) {
        return new SeriesAside(id, series());
    }
}
