package se.healthycities.portal.poll.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.poll.Answering;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.PollLetters;
import se.healthycities.portal.poll.PollReads;
import se.healthycities.portal.poll.PollRow;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

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
        Optional<PollRow> poll = link.flatMap(
                found -> polls.one(found.subject()).filter(row -> answering.mayAnswer(row, found.person())));
        add(new WebMarkupContainer("over").setVisible(poll.isEmpty()));
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false) && poll.isPresent()));
        add(new Label("what", poll.map(PollRow::title).orElse("")).setVisible(poll.isPresent()));
        add(new Label(
                        "until",
                        poll.map(row -> getString("until").replace("{0}", Dates.day(row.lastDay(), language())))
                                .orElse(""))
                .setVisible(poll.isPresent()));
        List<TimeRow> times = poll.map(row -> polls.times(row.id())).orElse(List.of());
        Map<Long, Choice> given = poll.map(
                        row -> polls.given(row, link.orElseThrow().person(), polls.answers(row.id())))
                .orElse(Map.of());
        BallotPanel ballot = new BallotPanel("ballot", times, given);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                answering.answer(link.orElseThrow(), ballot.chosen());
                throw new RedirectToUrlException("/poll/" + word + "?saved=true");
            }
        };
        add(form.add(ballot).setVisible(poll.isPresent()));
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
