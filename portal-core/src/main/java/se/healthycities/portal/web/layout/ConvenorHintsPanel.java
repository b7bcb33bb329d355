package se.healthycities.portal.web.layout;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.summary.SummaryReads;
import se.healthycities.portal.discussion.summary.UnsummedRow;
import se.healthycities.portal.moderation.ReportReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.TextHref;

/** What waits for those who lead a space: posts that were reported, and long discussions that nobody has summed up (C3, J1). */
class ConvenorHintsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private SummaryReads summaries;

    @Inject
    private ReportReads reports;

    @Inject
    private Visitors visitors;

    private final Standing standing;

    ConvenorHintsPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long open = reports.countOpen(standing.space(), visitors.current().person());
        String words = getString(open == 1 ? "convenorHintsPanel.report" : "convenorHintsPanel.reports")
                .replace("{0}", String.valueOf(open));
        WebMarkupContainer reported = new WebMarkupContainer("reported");
        add(reported.add(new TextHref("open", Addresses.reports(standing.path()), words))
                .setVisible(open > 0));
        List<UnsummedRow> rows = summaries.unsummed(standing.space(), SHOWN);
        WebMarkupContainer unsummed = new WebMarkupContainer("unsummed");
        unsummed.add(new ListView<>("talk", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<UnsummedRow> item) {
                UnsummedRow row = item.getModelObject();
                item.add(new TextHref("title", Addresses.summary(standing.path(), row.id()), row.title()));
            }
        });
        add(unsummed.setVisible(!rows.isEmpty()));
        setVisible(open > 0 || !rows.isEmpty());
    }
}
