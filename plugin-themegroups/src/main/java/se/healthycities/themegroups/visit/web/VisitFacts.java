package se.healthycities.themegroups.visit.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.themegroups.visit.VisitRow;

/** Where one meets for a study visit, which way one goes, who leads, how many can come and what to bring. */
class VisitFacts extends Panel {
    private static final long serialVersionUID = 1L;
    private final VisitRow visit;

    VisitFacts(String id, VisitRow visit) {
        super(id);
        this.visit = visit;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("point", visit.meetingPoint()));
        List<String> points = visit.points();
        WebMarkupContainer route = new WebMarkupContainer("route");
        route.add(new ListView<>("stop", points) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModelObject()));
            }
        });
        add(route.setVisible(!points.isEmpty()));
        add(line("leader", leader()), line("most", visit.most() == null ? "" : String.valueOf(visit.most())));
        add(line("bring", visit.bring()));
    }

    private String leader() {
        if (visit.leaderName() == null) {
            return "";
        }
        return visit.leaderOrganisation() == null
                ? visit.leaderName()
                : visit.leaderName() + ", " + visit.leaderOrganisation();
    }

    private static WebMarkupContainer line(String id, String words) {
        WebMarkupContainer line = new WebMarkupContainer(id);
        line.add(new Label("words", words));
        line.setVisible(!words.isEmpty());
        return line;
    }
}
