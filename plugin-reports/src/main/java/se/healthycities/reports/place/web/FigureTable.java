package se.healthycities.reports.place.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.reports.place.Figures;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.ThemeFigures;

/** The numbers of the picture, theme by theme: mean, median, lowest and highest and how many answered (D16). */
class FigureTable extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    private final List<ThemeFigures> figures;
    private final boolean agreed;
    private final Map<Integer, BigDecimal> before;

    /**
     * @param agreed true for one score a theme
     * @param before the means of the round to compare with, or null
     */
    FigureTable(String id, List<ThemeFigures> figures, boolean agreed, Map<Integer, BigDecimal> before) {
        super(id);
        this.figures = figures;
        this.agreed = agreed;
        this.before = before;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("meanHead", meanHead()));
        add(spread("spreadHead"), comparison("beforeHead"));
        add(new ListView<>("theme", figures) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ThemeFigures> item) {
                fill(item, item.getModelObject());
            }
        });
    }

    private String meanHead() {
        return getString(agreed ? "figureTable.score" : "figureTable.mean");
    }

    private Component spread(String id) {
        return new WebMarkupContainer(id).setVisible(!agreed);
    }

    private Component comparison(String id) {
        return new WebMarkupContainer(id).setVisible(before != null);
    }

    private void fill(ListItem<ThemeFigures> item, ThemeFigures row) {
        Figures all = row.all();
        item.add(new Label("name", row.theme().number() + ". " + row.theme().name(getLocale())));
        String mean = all == null ? NOTHING : agreed ? all.lowest().toString() : number(all.mean());
        item.add(new Label("mean", mean).add(AttributeModifier.replace("data-label", meanHead())));
        WebMarkupContainer spread = (WebMarkupContainer) spread("spread");
        spread.add(new Label("median", all == null ? NOTHING : number(all.median())));
        spread.add(new Label("lowest", all == null ? NOTHING : all.lowest().toString()));
        spread.add(new Label("highest", all == null ? NOTHING : all.highest().toString()));
        spread.add(new Label("answers", all == null ? NOTHING : all.answers().toString()));
        item.add(spread, compared(row));
    }

    private Component compared(ThemeFigures row) {
        WebMarkupContainer compared = (WebMarkupContainer) comparison("compared");
        BigDecimal then = before == null ? null : before.get(row.theme().number());
        compared.add(new Label("before", then == null ? NOTHING : number(then)));
        boolean both = then != null && row.all() != null;
        compared.add(new Label("difference", both ? signed(row.all().mean().subtract(then)) : NOTHING));
        return compared;
    }

    private String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + number(difference);
    }

    private String number(BigDecimal value) {
        return PlaceTexts.number(value, getLocale());
    }
}
