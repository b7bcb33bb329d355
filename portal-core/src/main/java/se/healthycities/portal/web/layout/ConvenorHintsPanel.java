package se.healthycities.portal.web.layout;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.DiscussionRow;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.web.component.TextHref;

/** What waits for those who lead a space: posts that were reported or marked, and long discussions that nobody has summed up (C3, J1). */
class ConvenorHintsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final Standing standing;
    private final List<DiscussionRow> rows;

    /** @param rows the discussions that the page lists; what waits is told by them */
    ConvenorHintsPanel(String id, Standing standing, List<DiscussionRow> rows) {
        super(id);
        this.standing = standing;
        this.rows = rows;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long open = rows.isEmpty() ? 0 : rows.get(0).reports();
        String words = getString(open == 1 ? "convenorHintsPanel.report" : "convenorHintsPanel.reports")
                .replace("{0}", String.valueOf(open));
        WebMarkupContainer reported = new WebMarkupContainer("reported");
        add(reported.add(new TextHref("open", Addresses.reports(standing.path()), words))
                .setVisible(open > 0));
        long marks = rows.isEmpty() ? 0 : rows.get(0).careMarks();
        String told = getString(marks == 1 ? "convenorHintsPanel.mark" : "convenorHintsPanel.marks")
                .replace("{0}", String.valueOf(marks));
        WebMarkupContainer marked = new WebMarkupContainer("marked");
        add(marked.add(new TextHref("look", Addresses.care(standing.path()), told))
                .setVisible(marks > 0));
        List<DiscussionRow> without = rows.stream()
                .filter(row -> row.posts() > DiscussionView.LONG && row.summary() == null)
                .limit(SHOWN)
                .toList();
        WebMarkupContainer unsummed = new WebMarkupContainer("unsummed");
        unsummed.add(new ListView<>("talk", without) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DiscussionRow> item) {
                DiscussionRow row = item.getModelObject();
                item.add(new TextHref("title", Addresses.summary(standing.path(), row.id()), row.title()));
            }
        });
        add(unsummed.setVisible(!without.isEmpty()));
        setVisible(open > 0 || marks > 0 || !without.isEmpty());
    }
}
