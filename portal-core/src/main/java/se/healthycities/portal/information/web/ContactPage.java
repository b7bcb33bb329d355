package se.healthycities.portal.information.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.association.AssociationReads;
import se.healthycities.portal.association.HostRow;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** How to reach the office at its host of today, for everybody. */
public class ContactPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AssociationReads association;

    public ContactPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<HostRow> host = association.host(visitor().today());
        WebMarkupContainer reach = new WebMarkupContainer("reach");
        String email = host.map(HostRow::email).orElse("");
        reach.add(new TextHref("email", "mailto:" + email, email));
        reach.add(new MultiLineLabel("address", host.map(HostRow::address).orElse("")));
        reach.add(new Label(
                "host",
                getString("host").replace("{0}", host.map(HostRow::organisation).orElse(""))));
        add(reach.setVisible(host.isPresent()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
