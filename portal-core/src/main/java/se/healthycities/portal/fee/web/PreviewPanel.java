package se.healthycities.portal.fee.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.fee.FeeLine;
import se.healthycities.portal.fee.TermsForm;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** What each member would pay, against last year, and the sum against the budget. */
class PreviewPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<FeeLine> lines;
    private final String budget;

    PreviewPanel(String id, List<FeeLine> lines, String budget) {
        super(id);
        this.lines = lines;
        this.budget = budget;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Locale language = getLocale();
        BigDecimal sum = sum(line -> line.fee() == null ? null : line.fee().amount());
        BigDecimal before = sum(FeeLine::lastYear);
        add(new Label("sum", Kronor.text(sum, language)));
        add(new Label("before", Kronor.text(before, language)));
        add(new Label("change", Kronor.difference(sum.subtract(before), language)));
        Optional<BigDecimal> planned = TermsForm.number(budget);
        WebMarkupContainer budgetRow = new WebMarkupContainer("budgetRow");
        budgetRow.add(new Label("budget", Kronor.text(planned.orElse(null), language)));
        budgetRow.add(
                new Label("over", Kronor.difference(planned.map(sum::subtract).orElse(null), language)));
        add(budgetRow.setVisible(planned.isPresent()));
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(rows());
        add(table.setVisible(!lines.isEmpty()), new WebMarkupContainer("empty").setVisible(lines.isEmpty()));
    }

    private BigDecimal sum(Function<FeeLine, BigDecimal> amount) {
        return lines.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ListView<FeeLine> rows() {
        return new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FeeLine> item) {
                FeeLine line = item.getModelObject();
                Locale language = getLocale();
                item.add(new Label("code", line.code()));
                item.add(new TextHref("name", Addresses.organisation(line.code()), line.name()));
                item.add(new Label(
                        "population",
                        line.population() == null
                                ? getString("previewPanel.missing")
                                : Dates.number(line.population(), language)));
                item.add(new Label("day", line.countedOn() == null ? "" : Dates.day(line.countedOn(), language)));
                item.add(new Label(
                        "raw",
                        Kronor.text(line.fee() == null ? null : line.fee().raw(), language)));
                item.add(new Label(
                        "fee",
                        Kronor.text(line.fee() == null ? null : line.fee().amount(), language)));
                item.add(new Label("months", getString("previewPanel.months").replace("{0}", "" + line.months()))
                        .setVisible(line.months() < 12));
                item.add(new Label("lastYear", Kronor.text(line.lastYear(), language)));
                item.add(new Label("difference", Kronor.difference(line.difference(), language)));
            }
        };
    }
}
