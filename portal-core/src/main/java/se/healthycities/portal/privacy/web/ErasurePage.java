package se.healthycities.portal.privacy.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.privacy.Erasure;
import se.healthycities.portal.privacy.ErasurePreview;
import se.healthycities.portal.privacy.FoundPerson;
import se.healthycities.portal.privacy.ReceiptRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** Finds a person, shows what erasing would mean, erases for a reason, and shows the receipt (P2). */
public class ErasurePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/privacy";

    @Inject
    private Erasure erasure;

    public ErasurePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String words = getPageParameters().get("find").toString("");
        WebMarkupContainer find = new WebMarkupContainer("find");
        find.add(AttributeModifier.replace("value", words));
        add(find, found(words));
        add(new ErrorSummary("errors"));
        long person = getPageParameters().get("person").toLong(0);
        Optional<ErasurePreview> preview = erasure.preview(person);
        if (person > 0 && preview.isEmpty()) {
            throw new RedirectToUrlException(ADDRESS + "?gone=true"); // also for a form that is sent twice
        }
        add(new ErasurePanel("preview", preview));
        add(new WebMarkupContainer("gone")
                .setVisible(getPageParameters().get("gone").toBoolean(false)));
        add(receipt(erasure.receipt(getPageParameters().get("receipt").toLong(0))));
    }

    private WebMarkupContainer found(String words) {
        List<FoundPerson> people = erasure.find(words);
        WebMarkupContainer results = new WebMarkupContainer("results");
        results.add(new ListView<>("person", people) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FoundPerson> item) {
                FoundPerson person = item.getModelObject();
                item.add(new TextHref("name", ADDRESS + "?person=" + person.id(), person.name()));
                item.add(new Label("email", person.email()), new Label("organisations", person.organisations()));
            }
        });
        results.add(new WebMarkupContainer("nobody").setVisible(people.isEmpty()));
        results.setVisible(!words.isBlank());
        return results;
    }

    private WebMarkupContainer receipt(Optional<ReceiptRow> row) {
        WebMarkupContainer receipt = new WebMarkupContainer("receipt");
        receipt.add(new Label(
                "person", row.map(value -> String.valueOf(value.person())).orElse("")));
        receipt.add(new Label(
                "when",
                row.map(value -> Dates.moment(value.erasedAt(), visitor().today(), language()))
                        .orElse("")));
        receipt.add(new Label("reason", row.map(ReceiptRow::reason).orElse("")));
        receipt.add(new Label("counts", row.map(ReceiptRow::counts).orElse("")));
        receipt.add(new PlaceList("left", row.map(ReceiptRow::left).orElse(List.of())));
        receipt.setVisible(row.isPresent());
        return receipt;
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
