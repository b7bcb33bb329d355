package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.search.Answer;
import se.healthycities.portal.search.Ranking;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.search.SearchSpace;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** What the network holds about some words, as far as the visitor may read it; every filter is in the address (H1–H3). */
public class SearchPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SearchService search;

    @Inject
    private SeasonReads seasons;

    private SearchAddress asked;

    public SearchPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        asked = SearchAddress.of(getPageParameters());
        List<SearchSpace> spaces = search.spaces();
        List<SeasonRow> known = seasons.seasons();
        Answer answer = search.find(asked.filters().question(known, asked.page()), spaces, language());
        add(new SearchFormPanel("form", asked, spaces, known));
        add(new Label("status", status(answer)).setVisible(!asked.words().isEmpty()));
        add(meant(answer));
        add(new Label("loose", getString("loose")).setVisible(answer.loose()));
        add(new KindsPanel("kinds", asked, answer));
        add(new HitRows("hits", answer.hits(), visitor().today())
                .setVisible(!answer.hits().isEmpty()));
        add(new SaveSearchPanel("save", asked).setVisible(!asked.words().isEmpty()));
        add(new WebMarkupContainer("empty")
                .setVisible(answer.hits().isEmpty() && !asked.words().isEmpty()));
        add(new WebMarkupContainer("start").setVisible(asked.words().isEmpty()));
        add(new Href("earlier", asked.page(asked.page() - 1)).setVisible(asked.page() > 0));
        add(new Href("later", asked.page(asked.page() + 1))
                .setVisible((asked.page() + 1) * Ranking.A_PAGE < answer.number()
                        && asked.page() + 1 < SearchAddress.PAGES));
    }

    private String status(Answer answer) {
        String key = answer.number() == 1 && !answer.more() ? "one" : answer.more() ? "more" : "many";
        return getString("status." + key)
                .replace("{0}", String.valueOf(answer.number()))
                .replace("{1}", asked.words());
    }

    private WebMarkupContainer meant(Answer answer) {
        WebMarkupContainer line = new WebMarkupContainer("meant");
        String words = answer.meant() == null ? "" : answer.meant();
        line.add(new TextHref("link", asked.words(words), words));
        line.setVisible(!words.isEmpty());
        return line;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
