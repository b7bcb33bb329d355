package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.search.Reindexing;
import se.healthycities.portal.search.SearchKinds;
import se.healthycities.portal.web.layout.PortalPage;

/** What the index holds, and the button that has it made anew while everybody goes on searching. */
public class SearchIndexPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/search";

    @Inject
    private Reindexing reindexing;

    @Inject
    private SearchKinds kinds;

    public SearchIndexPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<String, Long> numbers = reindexing.numbers();
        add(new Label("waiting", getString("waiting").replace("{0}", String.valueOf(reindexing.waiting()))));
        add(new ListView<>("kind", List.copyOf(numbers.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("name", kinds.name(item.getModelObject(), language())));
                item.add(new Label("number", numbers.get(item.getModelObject())));
            }
        });
        add(new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                reindexing.begin();
                throw new RedirectToUrlException(ADDRESS);
            }
        });
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
