package se.healthycities.portal.account.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import se.healthycities.portal.web.component.Href;

/** The ten codes for the day when the phone is lost; they are shown once, so nothing is there at other times. */
class RecoveryCodesPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final IModel<List<String>> codes;

    RecoveryCodesPanel(String id, IModel<List<String>> codes, String destination) {
        super(id);
        this.codes = codes;
        add(new ListView<>("code", codes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("text", item.getModelObject()));
            }
        });
        add(new Href("on", destination));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(!codes.getObject().isEmpty());
    }
}
