package se.healthycities.portal.poll.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.GivenTimes;
import se.healthycities.portal.poll.PollResult;
import se.healthycities.portal.poll.PollVoice;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.NamedChoice;

/** One's own answer, on the page of a poll and behind the link of a letter: who speaks for two organisations says for which. */
abstract class AnswerPanel extends Panel {
    private static final long serialVersionUID = 1L;

    /** What the form's hidden field says, so that its page knows what was sent. */
    static final String ACT = "answer";

    private final PollResult result;
    private final List<PollVoice> own;

    /** @param own the voices of whoever answers */
    AnswerPanel(String id, PollResult result, List<PollVoice> own) {
        super(id);
        this.result = result;
        this.own = own;
    }

    /** @return where the reader goes then */
    protected abstract String give(long voice, Map<Long, Choice> choices);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<PollVoice> first = own.stream()
                .filter(voice -> result.said(voice).isEmpty())
                .findFirst()
                .or(() -> own.stream().findFirst());
        Optional<GivenTimes> said = first.flatMap(result::said);
        BallotPanel ballot = new BallotPanel(
                "ballot", "", result.times(), said.map(GivenTimes::choices).orElse(Map.of()));
        NamedChoice voice = new NamedChoice(
                "voice", names(), first.map(PollVoice::affiliation).orElse(null));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                ballot.check();
            }

            @Override
            protected void onSubmit() {
                throw new RedirectToUrlException(give(voice.getModelObject(), ballot.chosen()));
            }
        };
        WebMarkupContainer whose = new WebMarkupContainer("whose");
        voice.setRequired(own.size() > 1).setLabel(new ResourceModel("answerPanel.voice"));
        whose.add(voice, new FieldError("voiceError", voice, "voice"));
        form.add(whose.setVisible(own.size() > 1));
        boolean organisation = result.by() == Voters.ORGANISATION;
        form.add(new Label("as", words("answerPanel.as", first.map(PollVoice::organisationName)))
                .setVisible(organisation && own.size() == 1));
        form.add(new Label("before", words("answerPanel.before", said.map(GivenTimes::name)))
                .setVisible(organisation && said.isPresent()));
        add(form.add(ballot, new FieldError("ballotError", ballot, "times")));
    }

    private String words(String key, Optional<String> name) {
        return getString(key).replace("{0}", name.orElse(""));
    }

    private Map<Long, String> names() {
        return own.stream()
                .collect(Collectors.toMap(
                        PollVoice::affiliation, PollVoice::organisationName, (one, same) -> one, LinkedHashMap::new));
    }
}
