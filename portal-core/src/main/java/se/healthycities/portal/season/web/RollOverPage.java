package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.season.RollOverReads;
import se.healthycities.portal.season.RollOverRow;
import se.healthycities.portal.season.RollOverService;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

/** Where one season is turned into the next (N1): which seasons, what becomes of each space, and what that means. */
public class RollOverPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/seasons/rollover";

    @Inject
    private SeasonReads seasons;

    @Inject
    private RollOverReads rollOvers;

    @Inject
    private RollOverService service;

    public RollOverPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<SeasonRow> whole = seasons.seasons().stream()
                .filter(season -> season.kind() != SeasonKind.PART)
                .toList();
        List<SeasonRow> ending =
                whole.stream().filter(season -> season.to() != null).toList();
        Optional<SeasonRow> from =
                asked(ending, "from").or(() -> seasons.current().filter(season -> season.to() != null));
        Optional<SeasonRow> to = asked(whole, "to").or(() -> from.flatMap(this::next));
        boolean later = from.isPresent()
                && to.isPresent()
                && to.get().from().isAfter(from.get().to());
        add(new AdministrationTabs("tabs", ADDRESS));
        add(new WebMarkupContainer("done")
                .setVisible(getPageParameters().get("done").toBoolean(false)));
        add(undo());
        add(select("from", ending, from), select("to", whole, to));
        boolean wrong = !later && !getPageParameters().get("to").toString("").isEmpty();
        add(new WebMarkupContainer("toError").setVisible(wrong));
        add(later ? new RollOverForm("plan", from.get(), to.get()) : new EmptyPanel("plan").setVisible(false));
        add(new WebMarkupContainer("empty").setVisible(!later));
    }

    private Optional<SeasonRow> asked(List<SeasonRow> rows, String parameter) {
        String key = getPageParameters().get(parameter).toString("");
        return rows.stream().filter(season -> season.key().equals(key)).findFirst();
    }

    /** The season of the same kind that begins next. */
    private Optional<SeasonRow> next(SeasonRow from) {
        return seasons.seasons().stream()
                .filter(season -> season.kind() == from.kind() && season.from().isAfter(from.to()))
                .min(Comparator.comparing(SeasonRow::from));
    }

    private Component select(String id, List<SeasonRow> rows, Optional<SeasonRow> chosen) {
        return new ListView<>(id, rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeasonRow> item) {
                SeasonRow season = item.getModelObject();
                item.add(AttributeModifier.replace("value", season.key()));
                if (chosen.filter(season::equals).isPresent()) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label("text", season.name(getLocale())).setRenderBodyOnly(true));
            }
        };
    }

    private Component undo() {
        Optional<RollOverRow> last = rollOvers.last();
        WebMarkupContainer alert = new WebMarkupContainer("undo");
        Label refused = new Label("refused", Model.of(""));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long id = getRequest()
                        .getPostParameters()
                        .getParameterValue("made")
                        .toLong(0);
                List<String> changed = service.undo(id);
                if (changed.isEmpty()) {
                    throw new RedirectToUrlException(ADDRESS);
                }
                refused.setDefaultModelObject(
                        RollOverPage.this.getString("refused").replace("{0}", String.join(", ", changed)));
                refused.setVisible(true);
            }
        };
        form.add(SwitchPanel.hidden(
                "made", last.map(RollOverRow::id).map(String::valueOf).orElse("0")));
        alert.add(
                form,
                refused.setVisible(false),
                new Label("what", last.map(this::words).orElse("")));
        return alert.setVisible(last.isPresent());
    }

    private String words(RollOverRow last) {
        return getString("last")
                .replace("{0}", last.from(language()))
                .replace("{1}", last.to(language()))
                .replace("{2}", Dates.moment(last.madeAt(), visitor().today(), language()))
                .replace("{3}", last.person())
                .replace("{4}", Dates.number(last.steps(), language()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
