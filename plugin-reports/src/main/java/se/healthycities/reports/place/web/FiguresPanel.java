package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.reports.place.Figures;
import se.healthycities.reports.place.GroupMode;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceResults;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.PlaceState;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.ThemeFigures;
import se.healthycities.reports.place.VersionRow;

/** The figures of an assessment as a picture and as a table with the same numbers, perhaps beside another round (D17). */
class FiguresPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceResults results;

    @Inject
    private PlaceReads reads;

    @Inject
    private Today today;

    private final PlaceRow row;
    private final VersionRow version;
    private final long with;

    /** @param with the id of the round to compare with, 0 for none */
    FiguresPanel(String id, PlaceRow row, VersionRow version, long with) {
        super(id);
        this.row = row;
        this.version = version;
        this.with = with;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlaceLook());
        List<ThemeFigures> figures = results.of(row);
        List<PlaceRow> rounds = reads.rounds(row).stream()
                .filter(round -> round.state(today.now()) == PlaceState.CLOSED)
                .toList();
        Optional<PlaceRow> other =
                rounds.stream().filter(round -> round.id() == with).findFirst();
        Map<Integer, BigDecimal> before = new HashMap<>();
        other.ifPresent(round -> results.of(round).stream()
                .filter(theme -> theme.all() != null)
                .forEach(theme -> before.put(theme.theme().number(), theme.all().mean())));
        boolean some = figures.stream().anyMatch(theme -> theme.all() != null);
        boolean agreed = row.mode() == GroupMode.AGREED;
        add(new WebMarkupContainer("few").setVisible(!some && !agreed));
        add(new WebMarkupContainer("nothing").setVisible(!some && agreed));
        WebMarkupContainer shown = new WebMarkupContainer("shown");
        shown.add(new Label("radar", picture(figures, before)).setEscapeModelStrings(false));
        shown.add(key(other));
        shown.add(new FigureTable("table", figures, agreed, other.isPresent() ? before : null));
        shown.add(new GroupTable("groups", figures).setVisible(!agreed));
        shown.add(new Href("csv", PlaceAddresses.one(row.id()) + ".csv"), comparing(rounds, other));
        add(shown.setVisible(some));
    }

    private String picture(List<ThemeFigures> figures, Map<Integer, BigDecimal> before) {
        List<Radar.Spoke> spokes = figures.stream()
                .map(theme -> new Radar.Spoke(
                        theme.theme().number(),
                        theme.theme().name(getLocale()),
                        Optional.ofNullable(theme.all()).map(Figures::mean).orElse(null),
                        before.get(theme.theme().number())))
                .toList();
        return new Radar(version.scale(), getLocale()).svg(spokes);
    }

    private WebMarkupContainer key(Optional<PlaceRow> other) {
        WebMarkupContainer key = new WebMarkupContainer("key");
        key.add(
                new Label("this", name(row)),
                new Label("other", other.map(this::name).orElse("")));
        return (WebMarkupContainer) key.setVisible(other.isPresent());
    }

    private WebMarkupContainer comparing(List<PlaceRow> rounds, Optional<PlaceRow> other) {
        WebMarkupContainer comparing = new WebMarkupContainer("comparing");
        comparing.add(new ListView<>("compared", rounds) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PlaceRow> item) {
                PlaceRow round = item.getModelObject();
                String address = PlaceAddresses.one(row.id()) + "?with=" + round.id();
                TextHref link = new TextHref("compare", address, name(round));
                if (other.filter(round::equals).isPresent()) {
                    link.add(AttributeModifier.replace("aria-current", "true"));
                }
                item.add(link);
            }
        });
        return (WebMarkupContainer) comparing.setVisible(!rounds.isEmpty());
    }

    private String name(PlaceRow round) {
        return PlaceTexts.round(round.round(), getLocale()) + ", "
                + Dates.day(Today.day(round.openedAt()), getLocale());
    }
}
