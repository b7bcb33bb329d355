package se.healthycities.crossingborders.series.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.crossingborders.series.SeriesReads;
import se.healthycities.crossingborders.series.SeriesRow;
import se.healthycities.portal.web.layout.PortalPage;

/** All series since 2014, open to everybody: the one that runs now, and the archive. */
public class SeriesListPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeriesReads reads;

    public SeriesListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<SeriesRow> all = reads.list();
        List<SeriesRow> running = all.stream().filter(row -> !row.archived()).toList();
        List<SeriesRow> archived = all.stream().filter(SeriesRow::archived).toList();
        add(section("running", running), section("archive", archived));
        add(new WebMarkupContainer("none").setVisible(running.isEmpty()));
    }

    private static WebMarkupContainer section(String id, List<SeriesRow> rows) {
        WebMarkupContainer section = new WebMarkupContainer(id);
        section.add(new SeriesRows("rows", rows));
        return (WebMarkupContainer) section.setVisible(!rows.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("title"));
    }
}
