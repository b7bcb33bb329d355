package se.healthycities.portal.fee.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.fee.FeeReads;
import se.healthycities.portal.fee.FeeTerms;
import se.healthycities.portal.fee.ScaleRow;
import se.healthycities.portal.fee.TermsForm;
import se.healthycities.portal.fee.YearRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** The years' fees with what is paid of them, and the versions of the rule. */
public class FeesPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/fees";

    @Inject
    private FeeReads fees;

    public FeesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(years());
        List<ScaleRow> scales = fees.scales();
        WebMarkupContainer table = new WebMarkupContainer("scales");
        table.add(scales(scales));
        add(table.setVisible(!scales.isEmpty()), new WebMarkupContainer("noScale").setVisible(scales.isEmpty()));
    }

    /** The decided years, and this year and the next whether decided or not. */
    private ListView<Integer> years() {
        Map<Integer, YearRow> decided =
                fees.years().stream().collect(Collectors.toMap(YearRow::year, Function.identity()));
        int now = visitor().today().getYear();
        List<Integer> years = Stream.concat(decided.keySet().stream(), Stream.of(now, now + 1))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new ListView<>("year", years) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Integer> item) {
                int year = item.getModelObject();
                YearRow row = decided.get(year);
                boolean known = row != null;
                item.add(new TextHref("link", Years.address(year), String.valueOf(year)));
                item.add(new Label("state", getString(known ? "decided" : "preview")));
                item.add(new Label(
                        "decision", known ? Dates.day(row.decidedOn(), language()) + ", " + row.minute() : "–"));
                item.add(new Label("rule", known ? row.scale() : "–"));
                item.add(new Label("amount", known ? Kronor.text(row.amount(), language()) : "–"));
                String paid = known
                        ? getString("paidOf")
                                .replace("{0}", row.paid().toString())
                                .replace("{1}", row.notices().toString())
                        : "–";
                item.add(new Label("paid", paid));
            }
        };
    }

    private ListView<ScaleRow> scales(List<ScaleRow> scales) {
        return new ListView<>("scale", scales) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ScaleRow> item) {
                ScaleRow scale = item.getModelObject();
                FeeTerms terms = scale.terms();
                item.add(new Label("name", scale.name()), new Label("from", String.valueOf(scale.validFromYear())));
                item.add(new Label("base", Kronor.text(terms.base(), language())));
                item.add(new Label("each", Kronor.text(terms.perInhabitant(), language())));
                item.add(new Label(
                        "limits",
                        Kronor.text(terms.minimum(), language()) + " – " + Kronor.text(terms.maximum(), language())));
                item.add(new Label("index", Kronor.number(terms.index(), language())));
                item.add(new Label("step", Kronor.text(terms.rounding(), language())));
                String brackets = TermsForm.fields(terms).get(TermsForm.BRACKETS);
                item.add(new Label("brackets", brackets.isEmpty() ? "–" : brackets));
                item.add(new Label("part", getString("part." + terms.partYear())));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
