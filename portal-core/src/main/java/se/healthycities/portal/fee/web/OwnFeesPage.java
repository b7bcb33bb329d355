package se.healthycities.portal.fee.web;

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
import se.healthycities.portal.fee.FeeReads;
import se.healthycities.portal.fee.NoticeRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

/** The fees of the visitor's own organisation, and nobody else's. */
public class OwnFeesPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private FeeReads fees;

    public OwnFeesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<NoticeRow> notices = fees.ofOrganisation(visitor().organisationAddress());
        add(new Label("lead", getString("lead").replace("{0}", visitor().organisation())));
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("notice", notices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<NoticeRow> item) {
                NoticeRow notice = item.getModelObject();
                item.add(new Label("year", notice.year().toString()));
                item.add(new Label(
                        "population",
                        notice.population() == null ? "–" : Dates.number(notice.population(), language())));
                item.add(new Label("amount", Kronor.text(notice.amount(), language())));
                item.add(new Label("reference", notice.reference()));
                item.add(new Label("due", Dates.day(notice.dueOn(), language())));
                item.add(state("state", notice));
            }
        });
        add(table.setVisible(!notices.isEmpty()), new WebMarkupContainer("empty").setVisible(notices.isEmpty()));
    }

    private Label state(String id, NoticeRow notice) {
        boolean overdue = notice.overdue(visitor().today());
        String key = notice.paid() ? "paid" : overdue ? "overdue" : "unpaid";
        String day = notice.paid() ? Dates.day(notice.paidOn(), language()) : "";
        Label label = new Label(id, getString(key).replace("{0}", day));
        label.add(AttributeModifier.replace("class", overdue ? "tag tag-sun" : "tag tag-plain"));
        return label;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
