package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.LoadableDetachableModel;
import se.healthycities.reports.place.LedAnswers;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.ThemeAnswer;
import se.healthycities.reports.place.ThemeRow;

/** What somebody else has saved while one typed, theme by theme where it differs; seen when one's own comes too late. */
class StoredPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private LedAnswers service;

    private final PlaceRow row;
    private final List<ThemeRow> themes;

    StoredPanel(String id, PlaceRow row, List<ThemeRow> themes) {
        super(id);
        this.row = row;
        this.themes = themes;
        setVisible(false);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("other", LoadableDetachableModel.of(this::differing)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Other> item) {
                ThemeRow theme = item.getModelObject().theme();
                ThemeAnswer stored = item.getModelObject().stored();
                item.add(new Label("theme", theme.number() + ". " + theme.name(getLocale())));
                item.add(new Label("score", stored.score() == null ? "–" : stored.score()));
                item.add(new Label("good", stored.good()), new Label("better", stored.better()));
            }
        });
    }

    private List<Other> differing() {
        Map<Integer, ThemeAnswer> stored = service.agreed(row.id());
        return themes.stream()
                .map(theme -> new Other(theme, stored.getOrDefault(theme.number(), ThemeAnswer.NONE)))
                .filter(other -> !ThemeFields.sent(
                                getRequest().getPostParameters(), other.theme().number())
                        .equals(other.stored()))
                .toList();
    }

    /** A theme and what is stored of it. */
    private record Other(ThemeRow theme, ThemeAnswer stored) implements Serializable {}
}
