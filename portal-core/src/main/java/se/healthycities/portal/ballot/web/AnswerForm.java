package se.healthycities.portal.ballot.web;

import java.util.List;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.GivenAnswer;
import se.healthycities.portal.ballot.GivenRow;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.Stance;
import se.healthycities.portal.ballot.VoiceResult;
import se.healthycities.portal.ballot.VoiceRow;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.web.component.FieldError;

/** One's own answer, on the page of a ballot and behind the link of a letter: who speaks for two organisations says for which. */
abstract class AnswerForm extends Panel {
    private static final long serialVersionUID = 1L;

    /** What the form's hidden field says, so that its page knows what was sent. */
    static final String ACT = "answer";

    private final BallotRow ballot;
    private final Result result;
    private final List<VoiceRow> own;
    private final Stance about;

    /**
     * @param own the voices of whoever answers
     * @param about what the reader chose in a letter and has not confirmed, or null
     */
    AnswerForm(String id, BallotRow ballot, Result result, List<VoiceRow> own, Stance about) {
        super(id);
        this.ballot = ballot;
        this.result = result;
        this.own = own;
        this.about = about;
    }

    /** @return where the reader goes then */
    protected abstract String give(long voice, GivenAnswer given);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Long first = own.isEmpty() ? null : first().affiliation();
        GivenRow current = own.isEmpty() ? null : current(first());
        AnswerFields fields = new AnswerFields("fields", "own-", ballot, result.options(), given(current));
        VoiceChoice voice = new VoiceChoice("voice", own, first);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                throw new RedirectToUrlException(give(voice.getModelObject(), fields.value()));
            }
        };
        WebMarkupContainer whose = new WebMarkupContainer("whose");
        whose.add(voice.setRequired(own.size() > 1), new FieldError("voiceError", voice, "voice"));
        form.add(whose.setVisible(own.size() > 1), fields);
        String as = ballot.voices() == Voices.ORGANISATION && own.size() == 1
                ? getString("answerForm.as").replace("{0}", own.get(0).organisationName())
                : "";
        form.add(new Label("as", as).setVisible(!as.isEmpty()));
        String said = current == null ? "" : getString("answerForm.said").replace("{0}", current.name());
        form.add(new Label("before", said).setVisible(current != null && about == null));
        add(form);
    }

    /** The first whose voice has not answered, or else the first. */
    private VoiceRow first() {
        return own.stream().filter(voice -> current(voice) == null).findFirst().orElse(own.get(0));
    }

    private GivenRow current(VoiceRow voice) {
        return result.voices().stream()
                .filter(VoiceResult::answered)
                .map(VoiceResult::current)
                .filter(given -> ballot.voices() == Voices.PERSON
                        ? given.person().equals(voice.person())
                        : given.organisation().equals(voice.organisation()))
                .findFirst()
                .orElse(null);
    }

    private GivenAnswer given(GivenRow current) {
        if (about != null && ballot.kind().stances().contains(about)) {
            return GivenAnswer.of(about);
        }
        return current == null
                ? null
                : new GivenAnswer(
                        current.stance(), current.reason() == null ? "" : current.reason(), picks(current.id()));
    }

    private Set<Long> picks(long answer) {
        return result.voices().stream()
                .filter(voice -> voice.answered() && voice.current().id() == answer)
                .findFirst()
                .map(VoiceResult::picks)
                .orElse(Set.of());
    }
}
