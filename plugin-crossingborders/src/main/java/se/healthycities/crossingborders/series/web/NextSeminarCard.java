package se.healthycities.crossingborders.series.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.crossingborders.series.SeriesReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.web.component.OccasionRows;

/** On the dashboard: the next seminar, so that nobody misses it; nothing when none is planned. */
public class NextSeminarCard extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeriesReads reads;

    public NextSeminarCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<OccasionRow> next = reads.nextSeminar().stream().toList();
        add(new OccasionRows("seminar", next));
        setVisible(!next.isEmpty());
    }
}
