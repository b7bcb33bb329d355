package se.healthycities.portal.privacy.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.privacy.NamedPlace;
import se.healthycities.portal.web.component.TextHref;

/** Words in which a name stands and which only a human may change, with the way there. */
public class PlaceList extends Panel {
    private static final long serialVersionUID = 1L;

    public PlaceList(String id, List<NamedPlace> places) {
        super(id);
        add(new ListView<>("place", places) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<NamedPlace> item) {
                NamedPlace place = item.getModelObject();
                String known = PlaceList.this.getString("PlaceList." + place.table(), null, place.table());
                String name = known + " " + place.row();
                boolean linked = !place.address().isEmpty();
                item.add(new TextHref("link", place.address(), name).setVisible(linked));
                item.add(new Label("plain", name + " (" + place.column() + ")").setVisible(!linked));
            }
        });
        add(new WebMarkupContainer("words").setVisible(!places.isEmpty()));
        add(new WebMarkupContainer("nowhere").setVisible(places.isEmpty()));
    }
}
