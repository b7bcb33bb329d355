package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.ballot.Answering;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotLetters;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotVoices;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.GivenAnswer;
import se.healthycities.portal.ballot.Stance;
import se.healthycities.portal.ballot.VoiceRow;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * Where the link of a letter leads (T3): the answer that was clicked, to be confirmed without a login. Opening it changes nothing
 * and shows nothing of what others said. When nothing can be answered it says why: closed, at rest, or no voice any more.
 */
public class BallotLinkPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SignedLinks links;

    @Inject
    private BallotReads ballots;

    @Inject
    private BallotVoices voices;

    @Inject
    private Answering answering;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    public BallotLinkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String word = getPageParameters().get("word").toString("");
        Optional<SignedLink> link = links.read(BallotLetters.ANSWER, word);
        BallotRow ballot = link.flatMap(found -> ballots.one(found.subject())).orElse(null);
        List<VoiceRow> own = ballot == null ? List.of() : voices.of(ballot, link.orElseThrow().person());
        String why = why(ballot, own);
        if (!why.isEmpty() && PlainPost.posted() && ballot != null) {
            throw new Refused(Verdict.READ_ONLY, ballot.scene());
        }
        WebMarkupContainer over = new WebMarkupContainer("over");
        over.add(new Label("why", why.isEmpty() ? "" : getString(why)));
        over.add(new Label("whyWords", why.isEmpty() ? "" : getString(why + "Words")));
        boolean readable = ballot != null && !own.isEmpty() && gate.permits(ballot.scene(), Access.VISIT);
        over.add(new Href("page", readable ? BallotAddresses.ballot(ballot.spacePath(), ballot.id()) : "")
                .setVisible(readable));
        add(over.setVisible(!why.isEmpty()), new ErrorSummary("errors"));
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false) && why.isEmpty()));
        WebMarkupContainer question = new WebMarkupContainer("question");
        add(question.setVisible(why.isEmpty()));
        if (!why.isEmpty()) {
            question.add(new EmptyPanel("answer"));
            return;
        }
        question.add(new Label("what", ballot.title()), new Label("space", ballot.spaceName(language())));
        question.add(new Label("text", ballot.html())
                .setEscapeModelStrings(false)
                .setVisible(!ballot.html().isEmpty()));
        question.add(new Label(
                "until", getString("until").replace("{0}", BallotWords.moment(ballot.closesAt(), language()))));
        question.add(new AnswerForm("answer", ballot, ballots.result(ballot), own, clicked()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String give(long voice, GivenAnswer given) {
                answering.answer(link.orElseThrow(), voice, given);
                return BallotAddresses.answer(word) + "?saved=true";
            }
        });
    }

    /** Why nothing can be answered, as a key of the texts; empty when it can. */
    private String why(BallotRow ballot, List<VoiceRow> own) {
        if (ballot == null) {
            return "lapsed";
        }
        if (!gate.permits(ballot.scene(), Access.VISIT)) {
            return "rests";
        }
        if (own.isEmpty()) {
            return "voiceless";
        }
        if (!ballot.open(today.now())) {
            return "closed";
        }
        return answering.takes(ballot) ? "" : "readOnly";
    }

    /** The answer whose link was clicked, or null. */
    private Stance clicked() {
        String chosen = getPageParameters().get("answer").toString("");
        return Arrays.stream(Stance.values())
                .filter(stance -> stance.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
