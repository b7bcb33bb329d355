package se.healthycities.portal.privacy.web;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.privacy.ErasureWish;
import se.healthycities.portal.privacy.OwnData;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

/** What the visitor may take along, who has saved lists of people, and the wish to be erased (P1, P2, J3). */
public class OwnDataPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnData data;

    @Inject
    private ErasureWish wish;

    public OwnDataPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<YearMonth, Long> months = data.listsSaved();
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("month", List.copyOf(months.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<YearMonth> item) {
                YearMonth month = item.getModelObject();
                item.add(new Label("name", Dates.month(month.atDay(1), language())));
                item.add(new Label("number", String.valueOf(months.get(month))));
            }
        });
        add(table.setVisible(!months.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(months.isEmpty()));
        boolean asked = wish.asked();
        add(new WebMarkupContainer("asked").setVisible(asked));
        StatelessForm<Void> form = new StatelessForm<>("ask") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                wish.ask(Texts.get(
                        OwnDataPage.class,
                        "task",
                        Locale.forLanguageTag("sv"),
                        visitor().person()));
                throw new RedirectToUrlException("/profile/export");
            }
        };
        form.add(new WebMarkupContainer("send").setVisible(!asked));
        add(form);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("profile"), "/profile"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
