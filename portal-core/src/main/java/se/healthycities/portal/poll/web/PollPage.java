package se.healthycities.portal.poll.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.poll.Answering;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.poll.PollReads;
import se.healthycities.portal.poll.PollResult;
import se.healthycities.portal.poll.PollRow;
import se.healthycities.portal.poll.PollVoice;
import se.healthycities.portal.poll.PollVoices;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;

/** A poll: one's own answer, everybody's answers, and for whoever leads the space the choice of a time. */
public class PollPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PollReads polls;

    @Inject
    private PollVoices voices;

    @Inject
    private Answering answering;

    private PollRow poll;

    public PollPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        long id = getPageParameters().get("poll").toLong(0);
        poll = polls.one(id)
                .filter(row -> row.spacePath().equals(scene().space()))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        PollResult result = polls.result(poll);
        boolean open = poll.open(visitor().today());
        add(new ErrorSummary("errors"));
        add(new Label("heading", poll.title()));
        add(new Label("state", getString(open ? "open" : "ended")));
        add(new Label("place", poll.place()).setVisible(poll.place() != null));
        add(new Label(
                        "until",
                        getString(poll.voters() == Voters.PERSON ? "untilPerson" : "untilOrganisation")
                                .replace("{0}", Dates.day(poll.lastDay(), language())))
                .setVisible(open));
        add(new Label("text", poll.html())
                .setEscapeModelStrings(false)
                .setVisible(!poll.html().isEmpty()));
        WebMarkupContainer decided = new WebMarkupContainer("decided");
        decided.add(new Href("occasion", poll.occasion() == null ? "" : Addresses.occasion(poll.occasion())));
        add(decided.setVisible(poll.occasion() != null));
        add(told("saved"), told("registered"));
        List<PollVoice> own =
                gate().state(scene()).writable() ? answering.own(poll, visitor().person()) : List.of();
        add(answer(result, own));
        add(
                new CountsPanel("counts", result),
                new ResultsPanel("results", result, visitor().today()));
        add(new WebMarkupContainer("none").setVisible(result.voices().isEmpty()));
        boolean leads = may(Access.CONVENE) && poll.occasion() == null;
        boolean registers = leads && open && poll.voters() == Voters.ORGANISATION;
        List<PollVoice> represented = registers ? voices.representatives(poll.space()) : List.of();
        add(new LeadingPanel("leading", scene(), poll, result, represented).setVisible(leads));
        requireStill(!own.isEmpty(), registers);
    }

    /** What was sent by a form that is no longer here is not lost: the answer says so. */
    private void requireStill(boolean answers, boolean registers) {
        String act = PlainPost.posted() ? PlainPost.value("act") : "";
        if (act.equals(AnswerPanel.ACT) && !answers || act.equals(BehalfPanel.ACT) && !registers) {
            throw new Refused(Verdict.READ_ONLY, scene());
        }
    }

    private Component told(String word) {
        return new WebMarkupContainer(word)
                .setVisible(getPageParameters().get(word).toBoolean(false));
    }

    private Component answer(PollResult result, List<PollVoice> own) {
        return new AnswerPanel("answer", result, own) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String give(long voice, Map<Long, Choice> choices) {
                answering.answer(scene(), poll.id(), voice, choices);
                return address() + "?saved=true";
            }
        }.setVisible(!own.isEmpty());
    }

    private String address() {
        return PollAddresses.poll(standing().path(), poll.id());
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "meetings";
    }

    @Override
    protected IModel<String> title() {
        return Model.of(poll.title());
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(Addresses.meetings(standing().path()));
    }
}
