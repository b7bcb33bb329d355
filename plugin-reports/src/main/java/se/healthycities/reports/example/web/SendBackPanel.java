package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExampleDesk;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.ExampleView;
import se.healthycities.reports.review.PeerReview;

/** Where the office sends an example back to those who wrote it, with words on what has to be changed (INV-155). */
class SendBackPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExampleDesk desk;

    private final ExampleView example;

    SendBackPanel(String id, ExampleView example) {
        super(id);
        this.example = example;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextArea<String> words = new TextArea<>("words", Model.of(""));
        words.setRequired(true)
                .add(StringValidator.maximumLength(ExamplePlan.TEXT))
                .setLabel(new ResourceModel("sendBackPanel.words"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                desk.sendBack(
                        Scene.of(PeerReview.PLUGIN),
                        example.id(),
                        words.getModelObject().strip());
                throw new RedirectToUrlException(
                        ExampleAddresses.one(example.id(), example.plan().title()));
            }
        };
        add(form.add(words, new FieldError("wordsError", words, "words")));
    }
}
