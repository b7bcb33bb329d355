package se.healthycities.portal.meeting.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.meeting.PaperRow;
import se.healthycities.portal.web.component.TextHref;

/** The papers of an item, each in the version that the meeting talks about. */
class PaperList extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<PaperRow> papers;

    PaperList(String id, List<PaperRow> papers) {
        super(id);
        this.papers = papers;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", papers) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PaperRow> item) {
                PaperRow paper = item.getModelObject();
                item.add(new TextHref("name", paper.address(), paper.name()).setVisible(!paper.gone()));
                item.add(new Label("gone", paper.name()).setVisible(paper.gone()));
                item.add(new Label(
                        "version", getString("paperList.version").replace("{0}", String.valueOf(paper.version()))));
                item.add(new WebMarkupContainer("newer").setVisible(paper.newer()));
            }
        });
        setVisible(!papers.isEmpty());
    }
}
