package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.request.SceneOfRequest;
import se.healthycities.themegroups.ask.Answering;
import se.healthycities.themegroups.ask.QuestionPlan;
import se.healthycities.themegroups.group.ThemeGroup;

/** What somebody says who was asked: an answer, "not me", or who would know better. By a letter's link or logged in. */
class SayPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Answering answering;

    private final long question;
    private final SignedLink link;

    /** @param link that of the letter, or null for somebody who has logged in */
    SayPanel(String id, long question, SignedLink link) {
        super(id);
        this.question = question;
        this.link = link;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors"), answer(), pass());
    }

    private StatelessForm<Void> answer() {
        TextArea<String> text = new TextArea<>("text", Model.of(""));
        text.setRequired(true)
                .add(StringValidator.maximumLength(QuestionPlan.TEXT))
                .setLabel(new ResourceModel("sayPanel.text"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("answer") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String words = text.getModelObject().strip();
                Scene scene = Scene.of(ThemeGroup.PLUGIN);
                if (link == null) {
                    answering.answer(scene, question, words, key.value());
                } else {
                    answering.answer(scene, link, words, key.value());
                }
                throw back();
            }
        };
        form.add(text, new FieldError("textError", text, "answer-text"), key);
        return form;
    }

    private StatelessForm<Void> pass() {
        TextField<String> words = new TextField<>("words", Model.of(""));
        words.add(StringValidator.maximumLength(QuestionPlan.HINT)).setLabel(new ResourceModel("sayPanel.words"));
        StatelessForm<Void> form = new StatelessForm<>("pass") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String hint = words.getModelObject() == null ? "" : words.getModelObject();
                Scene scene = Scene.of(ThemeGroup.PLUGIN);
                if (link == null) {
                    answering.pass(scene, question, hint);
                } else {
                    answering.pass(scene, link, hint);
                }
                throw back();
            }
        };
        form.add(words, new FieldError("wordsError", words, "somebody"));
        return form;
    }

    private RedirectToUrlException back() {
        String here = String.join("/", SceneOfRequest.path(getRequest().getClientUrl()));
        return new RedirectToUrlException("/" + here + "?done=1");
    }
}
