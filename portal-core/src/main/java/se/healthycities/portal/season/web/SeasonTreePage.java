package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.season.SeasonDraft;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.season.SeasonTree;
import se.healthycities.portal.season.SeasonTreeService;
import se.healthycities.portal.season.WrongSeason;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;

/** The season tree: a picture of it, the same as a table, and the forms that add and change seasons. */
public class SeasonTreePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/seasons/tree";

    @Inject
    private SeasonReads seasons;

    @Inject
    private SeasonTreeService service;

    public SeasonTreePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<SeasonRow> rows = seasons.seasons();
        SeasonTree tree = new SeasonTree(rows);
        Optional<SeasonRow> edited = tree.find(getPageParameters().get("edit").toString(""));
        add(new ErrorSummary("errors"));
        add(new AdministrationTabs("tabs", ADDRESS));
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(new TimelinePanel("timeline", rows, visitor().today()));
        add(table(rows));
        add(nextYear(tree));
        add(new SeasonForm("form", rows, edited));
    }

    private ListView<SeasonRow> table(List<SeasonRow> rows) {
        return new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeasonRow> item) {
                SeasonRow season = item.getModelObject();
                item.add(new Label("name", season.name(getLocale())), new Label("key", season.key()));
                item.add(new Label("kind", getString("kind." + season.kind())));
                item.add(new Label("from", Dates.day(season.from(), getLocale())));
                item.add(new Label("to", season.to() == null ? "–" : Dates.day(season.to(), getLocale())));
                Href edit = new Href("edit", ADDRESS + "?edit=" + season.key() + "#season");
                edit.add(new Label("what", season.name(getLocale())));
                item.add(edit);
            }
        };
    }

    private WebMarkupContainer nextYear(SeasonTree tree) {
        List<SeasonDraft> drafts = tree.nextYear();
        WebMarkupContainer next = new WebMarkupContainer("next");
        Label refused = new Label("refused", Model.of(""));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                boolean asShown = drafts.get(0)
                        .key()
                        .equals(getRequest()
                                .getPostParameters()
                                .getParameterValue("year")
                                .toString(""));
                try {
                    if (asShown) {
                        service.addNextYear();
                    }
                } catch (WrongSeason wrong) {
                    refused.setDefaultModelObject(
                            SeasonForm.words(SeasonTreePage.this, wrong.faults().get(0)));
                    refused.setVisible(true);
                    return;
                }
                throw new RedirectToUrlException(ADDRESS + "?saved=true");
            }
        };
        form.add(
                SwitchPanel.hidden("year", drafts.isEmpty() ? "" : drafts.get(0).key()));
        String words = drafts.stream()
                .map(SeasonDraft::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        next.add(
                form,
                refused.setVisible(false),
                new Label("words", getString("nextWords").replace("{0}", words)));
        return (WebMarkupContainer) next.setVisible(!drafts.isEmpty());
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
