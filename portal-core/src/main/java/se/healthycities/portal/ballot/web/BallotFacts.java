package se.healthycities.portal.ballot.web;

import java.time.Instant;
import java.util.Locale;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.time.Today;

/** The rules of a ballot in plain words: until when, who has a voice, what counts, when the result is seen, how many have answered. */
class BallotFacts extends Panel {
    private static final long serialVersionUID = 1L;

    private final BallotRow ballot;
    private final Result result;
    private final Instant now;

    BallotFacts(String id, BallotRow ballot, Result result, Today today) {
        super(id);
        this.ballot = ballot;
        this.result = result;
        this.now = today.now();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Locale language = getLocale();
        String until = getString(ballot.open(now) ? "ballotFacts.open" : "ballotFacts.closed");
        add(new Label("until", until.replace("{0}", BallotWords.moment(ballot.end(), language))));
        String whose = getString("ballotFacts." + ballot.voices());
        String only = ballot.capacity() == null ? "" : " " + getString("ballotFacts.only." + ballot.capacity());
        add(new Label("whose", whose + only));
        add(new Label("shown", getString("ballotFacts." + ballot.shows())));
        add(new Label(
                "answered",
                getString("ballotFacts.answered." + ballot.voices())
                        .replace("{0}", String.valueOf(result.answered()))
                        .replace("{1}", String.valueOf(result.voices().size()))));
        Integer quorum = ballot.quorum();
        String fewest = getString(result.enough() ? "ballotFacts.quorumMet" : "ballotFacts.quorum");
        add(new Label("quorum", quorum == null ? "" : fewest.replace("{0}", quorum.toString()))
                .setVisible(quorum != null));
        add(new Label("asker", ballot.askedBy()));
    }
}
