package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotService;
import se.healthycities.portal.ballot.BallotVoices;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;

/** Where whoever leads a space asks it to decide: first in which way, then what; or the next round of what was asked before. */
public class NewBallotPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private BallotService service;

    @Inject
    private BallotReads ballots;

    @Inject
    private BallotVoices voices;

    @Inject
    private Today today;

    public NewBallotPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<BallotRow> before = before();
        Optional<BallotKind> kind = before.map(BallotRow::kind).or(this::kind);
        add(new ErrorSummary("errors"), kinds(kind.isEmpty()));
        add(new Label("kind", kind.map(chosen -> getString("kind." + chosen)).orElse("")).setVisible(kind.isPresent()));
        add(new Label(
                        "explained",
                        kind.map(chosen -> getString("explained." + chosen)).orElse(""))
                .setVisible(kind.isPresent()));
        if (kind.isEmpty()) {
            add(new EmptyPanel("form").setVisible(false));
            return;
        }
        add(
                new BallotForm(
                        "form",
                        kind.get(),
                        before.orElse(null),
                        before.map(ballots::options).orElse(List.of()),
                        voices.inSpace(standing().space()),
                        today.now()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void open(BallotPlan plan, boolean writes, UUID key) {
                        long id = service.open(scene(), plan, writes, key);
                        throw new RedirectToUrlException(
                                BallotAddresses.ballot(standing().path(), id));
                    }
                });
    }

    private Optional<BallotKind> kind() {
        String chosen = getPageParameters().get("kind").toString("");
        return Arrays.stream(BallotKind.values())
                .filter(kind -> kind.name().equals(chosen))
                .findFirst();
    }

    /** The round before, of this space. */
    private Optional<BallotRow> before() {
        long after = getPageParameters().get("after").toLong(0);
        Optional<BallotRow> before =
                ballots.one(after).filter(row -> row.spacePath().equals(scene().space()));
        if (after != 0 && before.isEmpty()) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        return before;
    }

    private WebMarkupContainer kinds(boolean shown) {
        WebMarkupContainer kinds = new WebMarkupContainer("kinds");
        String path = standing().path();
        kinds.add(new ListView<>("way", Arrays.asList(BallotKind.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<BallotKind> item) {
                BallotKind kind = item.getModelObject();
                item.add(new TextHref(
                        "to",
                        BallotAddresses.newBallot(path) + "?kind=" + kind,
                        NewBallotPage.this.getString("kind." + kind)));
                item.add(new Label("words", NewBallotPage.this.getString("explained." + kind)));
            }
        });
        kinds.add(new WebMarkupContainer("times")
                .add(new Href("poll", PollAddresses.newPoll(path)))
                .setVisible(standing().has("meetings")));
        return (WebMarkupContainer) kinds.setVisible(shown);
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return BallotAddresses.PART;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(DecisionAddresses.decisions(standing().path()));
    }
}
