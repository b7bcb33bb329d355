package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotState;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** What a space is asked now, and was asked before; whoever leads it asks here. */
class BallotsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private BallotReads ballots;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Standing standing;

    BallotsPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean reads = gate.permits(standing.scene(), Access.READ);
        boolean leads = gate.permits(standing.scene(), Access.CONVENE);
        List<BallotRow> rows = new ArrayList<>();
        if (reads) {
            rows.addAll(ballots.openIn(standing.space()));
            rows.addAll(ballots.endedIn(standing.space()));
        }
        add(new ListView<>("ballot", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<BallotRow> item) {
                BallotRow ballot = item.getModelObject();
                BallotState state = ballot.state(today.now());
                item.add(new TextHref("link", BallotAddresses.ballot(standing.path(), ballot.id()), ballot.title()));
                item.add(new Label("state", getString("ballotsPanel." + state)));
                item.add(new Label("kind", getString("ballotsPanel." + ballot.kind())));
                String key = state == BallotState.OPEN ? "ballotsPanel.until" : "ballotsPanel.closed";
                item.add(new Label(
                        "when", getString(key).replace("{0}", BallotWords.moment(ballot.end(), getLocale()))));
            }
        });
        add(new WebMarkupContainer("none").setVisible(rows.isEmpty()));
        add(new Href("new", BallotAddresses.newBallot(standing.path())).setVisible(leads));
        setVisible(!rows.isEmpty() || leads);
    }
}
