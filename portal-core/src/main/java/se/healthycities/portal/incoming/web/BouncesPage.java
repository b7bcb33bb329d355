package se.healthycities.portal.incoming.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.mail.AddressBounces;
import se.healthycities.portal.mail.AddressService;
import se.healthycities.portal.mail.BouncingRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** People whom mails do not reach, and the button for an address that works again (G5). */
public class BouncesPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/bounces";
    private static final int MOST = 200;

    @Inject
    private AddressBounces bounces;

    @Inject
    private AddressService service;

    public BouncesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<BouncingRow> rows = bounces.all(MOST);
        add(new WebMarkupContainer("done")
                .setVisible(!getPageParameters().get("done").isEmpty()));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                StringValue person = getRequest().getPostParameters().getParameterValue("works");
                if (!person.isEmpty()) {
                    service.worksAgain(person.toLong(0));
                }
                throw new RedirectToUrlException(ADDRESS + "?done=1");
            }
        };
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("bounce", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<BouncingRow> item) {
                fill(item, item.getModelObject());
            }
        });
        form.add(table.setVisible(!rows.isEmpty()));
        add(form, new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
    }

    private void fill(ListItem<BouncingRow> item, BouncingRow row) {
        item.add(new TextHref("person", Addresses.person(row.person(), row.name()), row.name()));
        item.add(new Label("address", row.address()));
        item.add(new Label("code", row.code()));
        item.add(new Label("since", Dates.moment(row.since(), visitor().today(), language())));
        item.add(new WebMarkupContainer("works")
                .add(AttributeModifier.replace("value", row.person()))
                .add(AttributeModifier.replace("aria-label", getString("works") + ": " + row.name())));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
