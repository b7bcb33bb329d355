package se.healthycities.crossingborders.series.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.crossingborders.series.SeriesRow;
import se.healthycities.crossingborders.series.Themes;

/** Beside a series: its facts, with organisations and without any person's name, because strangers read them. */
class SeriesAside extends Panel {
    private static final long serialVersionUID = 1L;
    private final SeriesRow series;

    SeriesAside(String id, SeriesRow series) {
        super(id);
        this.series = series;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String theme = Themes.name(series.theme(), getLocale());
        add(new Label("theme", theme).setVisible(theme != null));
        add(new Label("year", series.year()));
        add(new Label("parts", parts()));
        add(new Label("together", series.coOrganisers()).setVisible(series.coOrganisers() != null));
        add(new Label("state", getString(series.archived() ? "archived" : "running")));
    }

    private String parts() {
        return series.known()
                ? getString("held")
                        .replace("{0}", String.valueOf(series.held()))
                        .replace("{1}", String.valueOf(series.parts()))
                : getString("unknown");
    }
}
