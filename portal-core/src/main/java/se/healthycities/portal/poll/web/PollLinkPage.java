package se.healthycities.portal.poll.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.poll.Answering;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.poll.PollLetters;
import se.healthycities.portal.poll.PollReads;
import se.healthycities.portal.poll.PollRow;
import se.healthycities.portal.poll.PollVoice;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * Where the link of a letter leads: the times of a poll, answered without a login. Opening it changes nothing; it shows what
 * the person said before and nothing of what others said.
 */
public class PollLinkPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SignedLinks links;

    @Inject
    private PollReads polls;

    @Inject
    private Answering answering;

    public PollLinkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String word = getPageParameters().get("word").toString("");
        Optional<SignedLink> link = links.read(PollLetters.ANSWER, word);
        Optional<PollRow> asked = link.flatMap(found -> polls.one(found.subject()));
        List<PollVoice> own = asked.map(
                        row -> answering.own(row, link.orElseThrow().person()))
                .orElse(List.of());
        Optional<PollRow> poll = own.isEmpty() ? Optional.empty() : asked;
        add(new ErrorSummary("errors"));
        add(new WebMarkupContainer("over").setVisible(poll.isEmpty()));
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false) && poll.isPresent()));
        add(new Label("what", poll.map(PollRow::title).orElse("")).setVisible(poll.isPresent()));
        add(new Label(
                        "until",
                        poll.map(row -> getString("until").replace("{0}", Dates.day(row.lastDay(), language())))
                                .orElse(""))
                .setVisible(poll.isPresent()));
        if (poll.isEmpty()) {
            if (PlainPost.posted() && asked.isPresent()) {
                throw new Refused(Verdict.READ_ONLY, Scene.PORTAL);
            }
            add(new EmptyPanel("answer").setVisible(false));
            return;
        }
        add(new AnswerPanel("answer", polls.result(poll.get()), own) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String give(long voice, Map<Long, Choice> choices) {
                answering.answer(link.orElseThrow(), voice, choices);
                return PollAddresses.answer(word) + "?saved=true";
            }
        });
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
