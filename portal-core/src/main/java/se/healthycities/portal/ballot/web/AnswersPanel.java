package se.healthycities.portal.ballot.web;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.Sight;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;

/** What was answered, as far as the reader may see it today: the numbers, who said what, or neither yet. */
class AnswersPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final BallotRow ballot;
    private final Result result;
    private final Sight sight;
    private final Instant now;

    AnswersPanel(String id, BallotRow ballot, Result result, boolean leads, Instant now) {
        super(id);
        this.ballot = ballot;
        this.result = result;
        this.sight = Sight.of(ballot, leads, now);
        this.now = now;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean any = result.answered() > 0;
        boolean judged = ballot.kind() == BallotKind.CONSENT && !ballot.open(now);
        LocalDate today = Today.day(now);
        add(new Label("verdict", BallotWords.verdict(result, getLocale())).setVisible(sight.counts() && judged));
        add(sight.counts() && any ? new ResultPanel("counts", result) : new EmptyPanel("counts").setVisible(false));
        add(sight.voices() ? new VoicesPanel("voices", result, today) : new EmptyPanel("voices").setVisible(false));
        String address = BallotAddresses.ballot(ballot.spacePath(), ballot.id());
        add(new Href("csv", address + ".csv").setVisible(sight.voices() && any));
        String why = sight.counts() ? "answersPanel.nobody" : "answersPanel.hidden";
        add(new Label("none", getString(why)).setVisible(!sight.counts() || !any));
        setVisible(ballot.withdrawnAt() == null);
    }
}
