package se.healthycities.portal.poll.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.poll.AnswerRow;
import se.healthycities.portal.poll.Answering;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.poll.PollReads;
import se.healthycities.portal.poll.PollRow;
import se.healthycities.portal.poll.PollService;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;

/** A poll: one's own answer, everybody's answers, and for whoever leads the space the choice of a time. */
public class PollPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PollReads polls;

    @Inject
    private Answering answering;

    @Inject
    private PollService service;

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
        List<TimeRow> times = polls.times(id);
        List<AnswerRow> answers = polls.answers(id);
        boolean open = poll.open(visitor().today());
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
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(answer(times, polls.given(poll, visitor().person(), answers)));
        add(new ResultsPanel("results", poll.voters(), times, answers));
        add(new WebMarkupContainer("none").setVisible(answers.isEmpty()));
        add(leading(times));
    }

    private Component answer(List<TimeRow> times, Map<Long, Choice> given) {
        BallotPanel ballot = new BallotPanel("ballot", times, given);
        StatelessForm<Void> form = new StatelessForm<>("answer") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                answering.answer(scene(), poll.id(), ballot.chosen());
                throw new RedirectToUrlException(address() + "?saved=true");
            }
        };
        return form.add(ballot)
                .setVisible(gate().state(scene()).writable()
                        && answering.mayAnswer(poll, visitor().person()));
    }

    private Component leading(List<TimeRow> times) {
        WebMarkupContainer leading = new WebMarkupContainer("leading");
        StatelessForm<Void> decide = new StatelessForm<>("decide") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long time = getRequest()
                        .getPostParameters()
                        .getParameterValue("choose")
                        .toLong(0);
                throw new RedirectToUrlException(Addresses.occasion(service.decide(scene(), poll.id(), time)));
            }
        };
        decide.add(new ListView<>("time", times) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                WebMarkupContainer choose = new WebMarkupContainer("choose");
                choose.add(AttributeModifier.replace("value", time.id()));
                item.add(choose.add(new Label("when", TimeWords.of(time, getLocale()))));
            }
        });
        StatelessForm<Void> close = new StatelessForm<>("close") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.close(scene(), poll.id());
                throw new RedirectToUrlException(address());
            }
        };
        leading.add(decide, close.setVisible(poll.open(visitor().today())));
        return leading.setVisible(may(Access.CONVENE) && poll.occasion() == null);
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
        List<Crumb> trail = new ArrayList<>(super.trail());
        trail.add(new Crumb(
                standing().name(language()), Addresses.meetings(standing().path())));
        return trail;
    }
}
