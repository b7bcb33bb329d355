package se.healthycities.portal.poll.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.poll.PollReads;
import se.healthycities.portal.poll.PollRow;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The polls of a space, for those who read it; whoever leads it begins one here. */
class PollsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PollReads polls;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Standing standing;

    PollsPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean reads = gate.permits(standing.scene(), Access.READ);
        boolean leads = gate.permits(standing.scene(), Access.CONVENE);
        List<PollRow> rows = reads ? polls.inSpace(standing.space()) : List.of();
        add(new ListView<>("poll", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PollRow> item) {
                PollRow poll = item.getModelObject();
                item.add(new TextHref("link", PollAddresses.poll(standing.path(), poll.id()), poll.title()));
                boolean open = poll.open(today.date());
                String words = open
                        ? getString("pollsPanel.until")
                                .replace("{0}", Dates.day(poll.lastDay(), today.date(), getLocale()))
                        : getString(poll.occasion() == null ? "pollsPanel.ended" : "pollsPanel.decided");
                item.add(new Label("state", words));
            }
        });
        add(new WebMarkupContainer("none").setVisible(rows.isEmpty()));
        add(new Href("new", PollAddresses.newPoll(standing.path())).setVisible(leads));
        setVisible(!rows.isEmpty() || leads);
    }
}
