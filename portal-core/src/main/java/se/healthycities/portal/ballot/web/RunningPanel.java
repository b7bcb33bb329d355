package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotCourse;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.GivenAnswer;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.VoiceRow;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;

/** What whoever leads does while answers are taken: see who is silent, register, prolong, note, close, withdraw. */
class RunningPanel extends Panel {
    private static final long serialVersionUID = 1L;

    /** What the hidden field of these forms says, so that the page knows what was sent. */
    static final String ACT = "lead";

    @Inject
    private BallotCourse course;

    private final Scene scene;
    private final BallotRow ballot;
    private final Result result;
    private final List<VoiceRow> voices;

    RunningPanel(String id, Scene scene, BallotRow ballot, Result result, List<VoiceRow> voices) {
        super(id);
        this.scene = scene;
        this.ballot = ballot;
        this.result = result;
        this.voices = voices;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<String> silent = result.silent();
        add(new Label("count", String.valueOf(silent.size())), new Label("names", String.join(", ", silent)));
        add(new WebMarkupContainer("nobody").setVisible(silent.isEmpty()));
        boolean registers = ballot.voices() == Voices.ORGANISATION && !voices.isEmpty();
        add(
                registers
                        ? new BehalfPanel("behalf", scene, ballot, result, voices)
                        : new EmptyPanel("behalf").setVisible(false));
        add(
                result.answered() == 0
                        ? new ChangePanel("change", scene, ballot, result.options())
                        : new EmptyPanel("change").setVisible(false));
        add(prolonging(), noting(), closing(), withdrawing());
    }

    private StatelessForm<Void> prolonging() {
        ClosingField until = new ClosingField("until", ballot.closesAt(), ballot.closesAt());
        TextArea<String> words = words("words", "prolong-words");
        StatelessForm<Void> form = new StatelessForm<>("prolong") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                course.prolong(scene, ballot.id(), until.getModelObject(), typed(words));
                throw done();
            }
        };
        form.add(until, words, new FieldError("wordsError", words, "prolong-words"));
        return form;
    }

    private StatelessForm<Void> noting() {
        TextArea<String> text = words("text", "note-text");
        StatelessForm<Void> form = new StatelessForm<>("note") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                course.note(scene, ballot.id(), typed(text));
                throw done();
            }
        };
        text.setRequired(true);
        form.add(text, new FieldError("textError", text, "note-text"));
        return form;
    }

    private StatelessForm<Void> closing() {
        return new StatelessForm<>("close") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                course.close(scene, ballot.id());
                throw done();
            }
        };
    }

    private StatelessForm<Void> withdrawing() {
        TextArea<String> reason = words("reason", "withdraw-reason");
        StatelessForm<Void> form = new StatelessForm<>("withdraw") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                course.withdraw(scene, ballot.id(), typed(reason));
                throw done();
            }
        };
        form.add(reason, new FieldError("reasonError", reason, "withdraw-reason"));
        return form;
    }

    private static TextArea<String> words(String id, String label) {
        TextArea<String> words = new TextArea<>(id, Model.of(""));
        words.add(StringValidator.maximumLength(GivenAnswer.REASON));
        words.setLabel(new ResourceModel("runningPanel." + label));
        return words;
    }

    private static String typed(TextArea<String> words) {
        String typed = words.getModelObject();
        return typed == null ? "" : typed.strip();
    }

    private RedirectToUrlException done() {
        return new RedirectToUrlException(BallotAddresses.ballot(ballot.spacePath(), ballot.id()) + "?done=true");
    }
}
