package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import java.util.List;
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
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The polls of a space that take answers; whoever leads it proposes times. Nothing where the space has no meetings. */
class TimesPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String MEETINGS = "meetings";

    @Inject
    private PollReads polls;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Standing standing;

    TimesPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Scene meetings = standing.scene().in(MEETINGS);
        boolean reads = gate.permits(meetings, Access.READ);
        boolean leads = gate.permits(meetings, Access.CONVENE);
        List<PollRow> open = reads ? polls.openIn(standing.space()) : List.of();
        add(new ListView<>("poll", open) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PollRow> item) {
                PollRow poll = item.getModelObject();
                item.add(new TextHref("link", PollAddresses.poll(standing.path(), poll.id()), poll.title()));
                item.add(new Label(
                        "until",
                        getString("timesPanel.until")
                                .replace("{0}", Dates.day(poll.lastDay(), today.date(), getLocale()))));
            }
        });
        add(new Href("new", PollAddresses.newPoll(standing.path())).setVisible(leads));
        setVisible(!open.isEmpty() || leads);
    }
}
