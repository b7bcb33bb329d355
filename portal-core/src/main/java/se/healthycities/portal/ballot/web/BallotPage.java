package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.ballot.Answering;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotState;
import se.healthycities.portal.ballot.BallotVoices;
import se.healthycities.portal.ballot.GivenAnswer;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.VoiceRow;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;

/** A ballot: what is asked, one's own answer, the result as far as it may be seen, and for whoever leads what comes of it. */
public class BallotPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private BallotReads ballots;

    @Inject
    private BallotVoices voices;

    @Inject
    private Answering answering;

    @Inject
    private DecisionReads decisions;

    @Inject
    private Today today;

    private BallotRow ballot;

    public BallotPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        long id = getPageParameters().get("ballot").toLong(0);
        ballot = ballots.one(id)
                .filter(row -> row.spacePath().equals(scene().space()))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        Result result = ballots.result(ballot);
        BallotState state = ballot.state(today.now());
        boolean leads = may(Access.CONVENE);
        add(new Label("heading", ballot.title()));
        add(new Label("state", getString("state." + state)));
        add(new Label("kind", getString("kind." + ballot.kind())));
        add(new Label("round", getString("round").replace("{0}", ballot.round().toString()))
                .setVisible(ballot.round() > 1));
        add(new ErrorSummary("errors"), told("saved"), told("done"));
        add(rounds(), decided());
        add(new Label("text", ballot.html())
                .setEscapeModelStrings(false)
                .setVisible(!ballot.html().isEmpty()));
        add(new BallotFacts("facts", ballot, result, today));
        add(new CoursePanel("course", ballots.steps(id), visitor().today()));
        List<VoiceRow> own = voices.of(ballot, visitor().person());
        boolean answers = answering.takes(ballot) && may(Access.REPLY) && !own.isEmpty();
        AnswerForm answer = new AnswerForm("answer", ballot, result, own, null) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String give(long voice, GivenAnswer given) {
                answering.answer(scene(), ballot.id(), voice, given);
                return address() + "?saved=true";
            }
        };
        add(answer.setVisible(answers));
        add(new WebMarkupContainer("silent").setVisible(!answers && state == BallotState.OPEN && own.isEmpty()));
        add(new AnswersPanel("results", ballot, result, leads, today.now()));
        boolean leading = leads && gate().state(scene()).writable();
        add(lead(state, result, leading));
        requireStill(answers, leading, state);
    }

    /** What was typed into a form that is no longer here is not lost: the answer says so and shows it. */
    private void requireStill(boolean answers, boolean leading, BallotState state) {
        String act = PlainPost.posted() ? PlainPost.value("act") : "";
        boolean here = switch (act) {
            case AnswerForm.ACT -> answers;
            case RunningPanel.ACT -> leading && state == BallotState.OPEN;
            case OutcomePanel.ACT -> leading && (state == BallotState.CLOSED || state == BallotState.DECIDED);
            default -> true;
        };
        if (!here) {
            throw new Refused(Verdict.READ_ONLY, scene());
        }
    }

    private Component told(String word) {
        return new WebMarkupContainer(word)
                .setVisible(getPageParameters().get(word).toBoolean(false));
    }

    private Component rounds() {
        WebMarkupContainer rounds = new WebMarkupContainer("rounds");
        String path = standing().path();
        rounds.add(
                new Href("previous", ballot.previous() == null ? "" : BallotAddresses.ballot(path, ballot.previous()))
                        .setVisible(ballot.previous() != null));
        rounds.add(new Href("next", ballot.next() == null ? "" : BallotAddresses.ballot(path, ballot.next()))
                .setVisible(ballot.next() != null));
        return rounds.setVisible(ballot.previous() != null || ballot.next() != null);
    }

    private Component decided() {
        WebMarkupContainer decided = new WebMarkupContainer("decided");
        if (ballot.decidedAt() != null) {
            decisions.of(DecisionSource.Kind.BALLOT, ballot.id()).stream()
                    .findFirst()
                    .ifPresent(row -> decided.add(new TextHref(
                            "decision",
                            DecisionAddresses.decision(row.spacePath(), row.id()),
                            row.number() + " " + row.title())));
        }
        return decided.setVisible(decided.size() > 0);
    }

    private Component lead(BallotState state, Result result, boolean leading) {
        if (leading && state == BallotState.OPEN) {
            return new RunningPanel("lead", scene(), ballot, result, voices.of(ballot.id()));
        }
        if (leading && state == BallotState.CLOSED && ballot.next() == null) {
            return new OutcomePanel("lead", scene(), ballot, result);
        }
        return new EmptyPanel("lead").setVisible(false);
    }

    private String address() {
        return BallotAddresses.ballot(standing().path(), ballot.id());
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
        return Model.of(ballot.title());
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(DecisionAddresses.decisions(standing().path()));
    }
}
