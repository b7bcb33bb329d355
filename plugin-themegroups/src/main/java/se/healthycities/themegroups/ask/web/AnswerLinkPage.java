package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.ask.QuestionLetters;
import se.healthycities.themegroups.ask.QuestionReads;
import se.healthycities.themegroups.ask.QuestionView;

/** Where the link of a letter leads: the question, answered or passed on without a login. Opening it changes nothing. */
public class AnswerLinkPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SignedLinks links;

    @Inject
    private QuestionReads questions;

    public AnswerLinkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<SignedLink> link = links.read(
                QuestionLetters.ANSWER, getPageParameters().get("word").toString(""));
        Optional<QuestionView> question = link.flatMap(found -> questions.asked(found.subject(), found.person()));
        boolean writable = gate().state(scene()).writable();
        add(new WebMarkupContainer("over").setVisible(question.isEmpty()));
        add(new WebMarkupContainer("readOnly").setVisible(question.isPresent() && !writable));
        add(new WebMarkupContainer("saved")
                .setVisible(
                        question.isPresent() && getPageParameters().get("done").toBoolean(false)));
        WebMarkupContainer asked = new WebMarkupContainer("asked");
        asked.add(new Label("called", question.map(QuestionView::title).orElse("")));
        asked.add(new Label("by", question.map(this::by).orElse("")));
        asked.add(new Label("text", question.map(QuestionView::html).orElse("")).setEscapeModelStrings(false));
        add(asked.setVisible(question.isPresent()));
        add(
                question.isPresent() && writable
                        ? new SayPanel("say", question.get().id(), link.get())
                        : new EmptyPanel("say").setVisible(false));
    }

    private String by(QuestionView question) {
        return question.hidden()
                ? getString("hidden")
                : question.name() + ", " + question.role() + ", " + question.organisation();
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
