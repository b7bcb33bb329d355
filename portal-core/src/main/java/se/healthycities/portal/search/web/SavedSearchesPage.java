package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.search.SearchFilters;
import se.healthycities.portal.search.saved.SavedSearchRow;
import se.healthycities.portal.search.saved.SavedSearches;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.component.Ticks;
import se.healthycities.portal.web.layout.PortalPage;

/** The visitor's own saved searches: to make again, to rename, to hear of in the digest or not, and to remove (H3). */
public class SavedSearchesPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = SearchFilters.PATH + "/saved";

    @Inject
    private SavedSearches searches;

    public SavedSearchesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<SavedSearchRow> own = searches.own();
        add(done(), form(own).setVisible(!own.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(own.isEmpty()));
    }

    private Component done() {
        String done = getPageParameters().get("done").toString("");
        String again = getPageParameters().get("again").toString("");
        boolean known = Set.of("saved", "changed", "removed").contains(done);
        WebMarkupContainer box = new WebMarkupContainer("done");
        box.add(new Label("words", known ? getString("done." + done) : ""));
        box.add(new Href("again", again).setVisible(again.startsWith(SearchFilters.PATH + "?")));
        return box.setVisible(known);
    }

    private StatelessForm<Void> form(List<SavedSearchRow> own) {
        Ticks digest = new Ticks(
                "digest",
                own.stream()
                        .filter(SavedSearchRow::inDigest)
                        .map(row -> row.id().toString())
                        .collect(Collectors.toSet()));
        Ticks remove = new Ticks("remove", Set.of());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Set<Long> told = digest.sentIds();
                List<SavedSearches.Wish> wishes = own.stream()
                        .filter(row -> sent(row) != null)
                        .map(row -> new SavedSearches.Wish(row.id(), sent(row), told.contains(row.id())))
                        .toList();
                Optional<SavedSearchRow> gone = searches.change(wishes, remove.sentIds());
                throw new RedirectToUrlException(ADDRESS
                        + gone.map(row -> "?done=removed&again="
                                        + URLEncoder.encode(row.address(), StandardCharsets.UTF_8))
                                .orElse("?done=changed"));
            }
        };
        form.add(new ListView<>("search", own) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SavedSearchRow> item) {
                SavedSearchRow row = item.getModelObject();
                String id = field(row);
                item.add(new TextHref("open", row.address(), row.name()), new Label("about", about(row)));
                item.add(new WebMarkupContainer("label").add(AttributeModifier.replace("for", id)));
                item.add(new WebMarkupContainer("name")
                        .add(AttributeModifier.replace("id", id))
                        .add(AttributeModifier.replace("name", id))
                        .add(AttributeModifier.replace("value", row.name())));
                item.add(
                        digest.box("digest", row.id().toString()),
                        remove.box("remove", row.id().toString()));
            }
        });
        return form;
    }

    private static String field(SavedSearchRow row) {
        return "called-" + row.id();
    }

    /** What was typed as the name, or null when the search was not in the form that was sent. */
    private String sent(SavedSearchRow row) {
        return getRequest().getPostParameters().getParameterValue(field(row)).toOptionalString();
    }

    private String about(SavedSearchRow row) {
        SearchFilters filters = row.filters();
        return getString(filters.narrowed() ? "about.narrowed" : "about").replace("{0}", filters.words());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
