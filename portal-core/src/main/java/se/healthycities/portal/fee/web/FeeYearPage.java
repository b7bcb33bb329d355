package se.healthycities.portal.fee.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.fee.FeeReads;
import se.healthycities.portal.fee.ScaleRow;
import se.healthycities.portal.fee.TermsForm;
import se.healthycities.portal.fee.YearRow;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * A year's fees. Until the annual meeting has decided: what each member would pay, by the rule or by parameters tried in the
 * address. Afterwards: the notices, and what is paid.
 */
public class FeeYearPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private FeeReads fees;

    private final int year;

    public FeeYearPage(PageParameters parameters) {
        super(parameters);
        year = Years.of(parameters.get("year").toString(""));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String address = Years.address(year);
        add(new Href("csv", address + ".csv"), new Href("xlsx", address + ".xlsx"), new ErrorSummary("errors"));
        add(new Label("heading", title()));
        String done = parameter("done");
        boolean known =
                List.of("frozen", "made", "paid", "undone", "late", "taken").contains(done);
        add(new WebMarkupContainer("done")
                .add(new Label("doneText", known ? getString("done." + done) : ""))
                .setVisible(known));
        Optional<YearRow> decided = fees.decided(year);
        decided.ifPresentOrElse(this::decided, this::open);
    }

    private void decided(YearRow row) {
        add(nothing("simulation"), nothing("preview"), nothing("make"), nothing("freeze"));
        add(new NoticesPanel("notices", row), new LatePanel("late", year), new PaymentsPanel("payments", year));
        String reference = parameter("pay");
        add(fees.byReference(reference)
                .filter(notice -> notice.year() == year)
                .map(notice -> (Component) new PayPanel("pay", notice))
                .orElseGet(() -> nothing("pay")));
    }

    private void open() {
        add(nothing("notices"), nothing("late"), nothing("payments"), nothing("pay"));
        Optional<ScaleRow> scale = fees.scale(year);
        Map<String, String> shown = new LinkedHashMap<>();
        scale.ifPresent(row -> shown.putAll(TermsForm.fields(row.terms())));
        boolean tried = false;
        for (String field : SimulationPanel.FIELDS) {
            if (!getPageParameters().get(field).isNull()) {
                tried |= !parameter(field).equals(shown.put(field, parameter(field)));
            }
        }
        TermsForm form = new TermsForm(shown);
        add(new SimulationPanel("simulation", year, form, parameter("budget"), scale.isPresent() || tried));
        add(form.terms()
                .map(terms -> (Component) new PreviewPanel("preview", fees.preview(year, terms), parameter("budget")))
                .orElseGet(() -> nothing("preview")));
        boolean changed = tried && form.terms().isPresent();
        add(changed ? new MakePanel("make", year, form.terms().orElseThrow()) : nothing("make"));
        add(scale.isPresent() && !tried ? new FreezePanel("freeze", year) : nothing("freeze"));
    }

    private String parameter(String name) {
        return getPageParameters().get(name).toString("").strip();
    }

    private static Component nothing(String id) {
        return new EmptyPanel(id).setVisible(false);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading").replace("{0}", String.valueOf(year)));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("fees"), FeesPage.ADDRESS));
    }
}
