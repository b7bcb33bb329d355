package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.Deciding;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.decision.web.DecisionFields;
import se.healthycities.portal.decision.web.DecisionForm;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;

/** What comes of a ballot that has closed: a decision in the register, or a next round with an amended proposal (D4). */
class OutcomePanel extends Panel {
    private static final long serialVersionUID = 1L;

    /** What the hidden field of the form says, so that the page knows what was sent. */
    static final String ACT = "outcome";

    @Inject
    private Deciding deciding;

    @Inject
    private DecisionReads decisions;

    @Inject
    private Today today;

    private final Scene scene;
    private final BallotRow ballot;
    private final Result result;

    OutcomePanel(String id, Scene scene, BallotRow ballot, Result result) {
        super(id);
        this.scene = scene;
        this.ballot = ballot;
        this.result = result;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean objected = ballot.kind() == BallotKind.CONSENT && !result.carried();
        WebMarkupContainer amend = new WebMarkupContainer("amend");
        amend.add(new Href("again", BallotAddresses.again(ballot.spacePath(), ballot.id())));
        add(amend.setVisible(objected));
        RequestKey key = new RequestKey("key");
        String text = BallotWords.result(result, getLocale());
        DecisionFields first = new DecisionFields(
                ballot.title(), ballot.text().isEmpty() ? text : ballot.text() + "\n\n" + text, today.date(), null, null, null);
        DecisionForm form = new DecisionForm("form", first, decisions.candidates(ballot.space()), today.date()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                deciding.decide(scene, ballot.id(), plan(DecisionSource.none()), key.value());
                throw new RedirectToUrlException(
                        BallotAddresses.ballot(ballot.spacePath(), ballot.id()) + "?done=true");
            }
        };
        Href next = new Href("next", BallotAddresses.again(ballot.spacePath(), ballot.id()));
        add(form.add(key, next.setVisible(!objected)));
    }
}
