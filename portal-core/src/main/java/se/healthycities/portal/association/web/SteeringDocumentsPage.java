package se.healthycities.portal.association.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.association.AssociationReads;
import se.healthycities.portal.association.DocumentRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** What steers the network: statutes, strategies and accreditations, valid and earlier ones. */
public class SteeringDocumentsPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AssociationReads association;

    public SteeringDocumentsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<DocumentRow> documents = association.documents();
        LocalDate today = visitor().today();
        add(new ListView<>("document", documents) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DocumentRow> item) {
                DocumentRow row = item.getModelObject();
                item.add(
                        row.link() == null
                                ? new Label("title", row.title())
                                : new TextHref("title", row.link(), row.title()));
                item.add(new Label("kind", getString("kind." + row.kind()) + ", " + row.issuer()));
                String to = row.to() == null ? getString("openEnd") : Dates.day(row.to(), language());
                item.add(new Label("valid", Dates.day(row.from(), language()) + " – " + to));
                item.add(new Label("over", getString("over"))
                        .setVisible(row.to() != null && row.to().isBefore(today)));
                item.add(new Label("note", row.note()).setVisible(row.note() != null));
            }
        });
        add(new WebMarkupContainer("empty").setVisible(documents.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
