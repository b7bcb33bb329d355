package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.life.SpaceTurns;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.group.GroupAddresses;
import se.healthycities.themegroups.group.GroupCard;

/** How a group works, in its own words and in numbers; those who lead it are told what it lacks (B6). */
class CharterPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Gate gate;

    @Inject
    private SpaceTurns turns;

    @Inject
    private DecisionReads decisions;

    @Inject
    private BallotReads ballots;

    private final GroupCard card;
    private final Standing standing;
    private final Visitor visitor;

    CharterPanel(String id, GroupCard card, Standing standing, Visitor visitor) {
        super(id);
        this.card = card;
        this.standing = standing;
        this.visitor = visitor;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        LocalDate today = visitor.today();
        boolean steers = visitor.signedIn() && turns.steers(standing);
        add(new Label("working", card.working()).setVisible(!card.working().isEmpty()));
        fact("focus", card.focus());
        fact("season", card.season());
        boolean named = visitor.member() || standing.role() != null;
        fact(
                "convenor",
                !named ? "" : standing.leaders() == null ? getString("charterPanel.vacant") : standing.leaders());
        decisions();
        number(this, "discussions", card.discussions());
        number(this, "organisations", card.organisations());
        number(this, "files", card.files());
        number(this, "seats", standing.seats());
        number(this, "unanswered", card.unanswered());
        OptionalLong days = card.daysToMeeting(today);
        WebMarkupContainer next = new WebMarkupContainer("next");
        number(next, "days", days.orElse(0));
        add(next.setVisible(days.isPresent()));
        add(flags(steers, today), acts(steers));
    }

    /** The last decision and what is asked now, for those who read there. */
    private void decisions() {
        boolean reads = standing.has("decisions") && gate.permits(standing.scene(), Access.READ);
        number(this, "ballots", reads ? ballots.openIn(standing.space()).size() : 0);
        Optional<DecisionRow> last = reads ? decisions.last(standing.space()) : Optional.empty();
        WebMarkupContainer fact = new WebMarkupContainer("decisionFact");
        fact.add(last.map(row -> new TextHref(
                        "decision",
                        DecisionAddresses.decision(standing.path(), row.id()),
                        row.title() + ", " + Dates.day(row.decidedOn(), visitor.today(), getLocale())))
                .orElseGet(() -> new TextHref("decision", "", "")));
        add(fact.setVisible(last.isPresent()));
    }

    private ListView<String> flags(boolean steers, LocalDate today) {
        List<String> flags = new ArrayList<>();
        if (steers && standing.active(today)) {
            if (standing.leaders() == null) {
                flags.add(getString("charterPanel.flag.leader"));
            }
            if (card.quiet(standing.opensOn(), today)) {
                flags.add(getString("charterPanel.flag.quiet"));
            }
        }
        return new ListView<>("flag", flags) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModelObject()));
            }
        };
    }

    private WebMarkupContainer acts(boolean steers) {
        String path = standing.path();
        boolean convenes = gate.permits(standing.scene(), Access.CONVENE);
        List<Act> acts = new ArrayList<>();
        if (convenes) {
            acts.add(new Act("charter", GroupAddresses.charter(path)));
            acts.add(new Act("door", GroupAddresses.door(path)));
        }
        if (convenes && standing.parent() == null && standing.active(visitor.today())) {
            acts.add(new Act("below", GroupAddresses.newWorkingGroup(path)));
        }
        if (convenes && card.model() != null) {
            acts.add(new Act("model", GroupAddresses.model(path)));
        }
        if (steers) {
            acts.add(new Act("life", GroupAddresses.life(path)));
        }
        if (visitor.coordinates()) {
            acts.add(new Act("like", GroupAddresses.newGroup() + "?like=" + path.substring(path.lastIndexOf('/') + 1)));
        }
        WebMarkupContainer all = new WebMarkupContainer("acts");
        all.add(new ListView<>("act", acts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Act> item) {
                Act act = item.getModelObject();
                item.add(new TextHref(
                        "to", act.address(), CharterPanel.this.getString("charterPanel.act." + act.key())));
            }
        });
        return (WebMarkupContainer) all.setVisible(!acts.isEmpty());
    }

    private void fact(String key, String words) {
        WebMarkupContainer fact = new WebMarkupContainer(key + "Fact");
        fact.add(new Label(key, words));
        add(fact.setVisible(!words.isEmpty()));
    }

    private void number(MarkupContainer parent, String key, long number) {
        parent.add(new Label(key + "Word", getString("charterPanel." + key + (number == 1 ? ".one" : ".many"))));
        parent.add(new Label(key, Dates.number(number, getLocale())));
    }

    /** Something that the visitor may do with the group. */
    private record Act(String key, String address) implements java.io.Serializable {}
}
