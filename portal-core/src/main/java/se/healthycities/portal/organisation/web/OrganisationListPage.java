package se.healthycities.portal.organisation.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** The directory of members, and on request of partners as well; search and page are in the address. */
public class OrganisationListPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 60;

    @Inject
    private OrganisationReads organisations;

    public OrganisationListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String name = getPageParameters().get("name").toString("");
        boolean all = getPageParameters().get("all").toBoolean(false);
        String after = getPageParameters().get("after").toString("");
        List<OrganisationRow> found = organisations.list(all, LikePattern.containing(name), after, A_PAGE + 1);
        List<OrganisationRow> rows = List.copyOf(found.subList(0, Math.min(A_PAGE, found.size())));
        add(new Label("lead", getString("lead").replace("{0}", String.valueOf(organisations.members()))));
        add(new WebMarkupContainer("name").add(AttributeModifier.replace("value", name)));
        WebMarkupContainer partners = new WebMarkupContainer("all");
        if (all) {
            partners.add(AttributeModifier.replace("checked", "checked"));
        }
        add(partners);
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(list(rows));
        add(table.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        String last = rows.isEmpty() ? "" : rows.get(rows.size() - 1).name();
        String next = "/organisations?all=" + all + "&name=" + encode(name) + "&after=" + encode(last);
        add(new Href("next", next).setVisible(found.size() > A_PAGE));
    }

    private ListView<OrganisationRow> list(List<OrganisationRow> rows) {
        return new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OrganisationRow> item) {
                OrganisationRow row = item.getModelObject();
                item.add(new TextHref("link", Addresses.organisation(row.address()), row.name()));
                item.add(new Label("kind", getString("kind." + row.kind())));
                item.add(new Label("code", row.kind().publicBody() ? row.address() : ""));
                item.add(new Label(
                        "inhabitants", row.inhabitants() == null ? "–" : Dates.number(row.inhabitants(), language())));
                item.add(new Label(
                        "since",
                        row.memberSince() == null
                                ? getString("partner")
                                : row.memberSince().getYear()));
            }
        };
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
