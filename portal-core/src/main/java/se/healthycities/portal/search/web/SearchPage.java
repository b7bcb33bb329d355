package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.spi.Search.Hit;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** What the network holds about some words, as far as the visitor may read it. */
public class SearchPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SearchService search;

    public SearchPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String words = getPageParameters().get("q").toString("").trim();
        List<Found> hits = search.find(words).stream().map(Found::of).toList();
        add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", words)));
        add(new Label(
                "count",
                getString("count").replace("{0}", String.valueOf(hits.size())).replace("{1}", words)));
        add(new ListView<>("hit", hits) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Found> item) {
                Found hit = item.getModelObject();
                item.add(new TextHref("link", hit.address(), hit.title()));
                item.add(new Label("context", hit.context())
                        .setVisible(!hit.context().isEmpty()));
            }
        });
        add(new WebMarkupContainer("empty").setVisible(hits.isEmpty() && !words.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    /** A hit that a page can keep. */
    private record Found(String title, String address, String context) implements java.io.Serializable {
        static Found of(Hit hit) {
            return new Found(hit.title(), hit.address(), hit.context());
        }
    }
}
