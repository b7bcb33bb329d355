package se.healthycities.portal.succession.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.succession.FirstDays;
import se.healthycities.portal.succession.ReceivedRow;

/** On the dashboard of somebody who took over in the last thirty days: the way to the page that helps. */
public class FirstDaysCard extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FirstDays firstDays;

    @Inject
    private Visitors visitors;

    public FirstDaysCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ReceivedRow> received = firstDays.received(visitors.current().person());
        String leaver = received.isEmpty() ? "" : received.get(0).leaver();
        add(new Label("words", getString("firstDaysCard.words").replace("{0}", leaver)));
        setVisible(!received.isEmpty());
    }
}
