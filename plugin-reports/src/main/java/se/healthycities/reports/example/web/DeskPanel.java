package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
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
import se.healthycities.reports.example.ExampleState;
import se.healthycities.reports.example.ExampleView;
import se.healthycities.reports.review.PeerReview;

/** Where the office publishes an example, for members or for everybody, or sends it back with words (INV-155). */
class DeskPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExampleDesk desk;

    private final ExampleView example;

    DeskPanel(String id, ExampleView example) {
        super(id);
        this.example = example;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(publish(), sendBack().setVisible(example.state() == ExampleState.SENT));
    }

    private StatelessForm<Void> publish() {
        StatelessForm<Void> form = new StatelessForm<>("publish") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String reach = getRequest()
                        .getPostParameters()
                        .getParameterValue("reach")
                        .toString("");
                if (!reach.isEmpty()) {
                    desk.publish(Scene.of(PeerReview.PLUGIN), example.id(), reach.equals("all"));
                }
                back();
            }
        };
        form.add(button("members", !example.published() || example.openToAll()));
        form.add(button("all", !example.published() || !example.openToAll()));
        return form;
    }

    private static WebMarkupContainer button(String reach, boolean visible) {
        WebMarkupContainer button = new WebMarkupContainer(reach);
        return (WebMarkupContainer)
                button.add(AttributeModifier.replace("value", reach)).setVisible(visible);
    }

    private StatelessForm<Void> sendBack() {
        TextArea<String> words = new TextArea<>("words", Model.of(""));
        words.setRequired(true)
                .add(StringValidator.maximumLength(ExamplePlan.TEXT))
                .setLabel(new ResourceModel("deskPanel.words"));
        StatelessForm<Void> form = new StatelessForm<>("sendBack") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                desk.sendBack(
                        Scene.of(PeerReview.PLUGIN),
                        example.id(),
                        words.getModelObject().strip());
                back();
            }
        };
        form.add(words, new FieldError("wordsError", words, "words"));
        return form;
    }

    private void back() {
        throw new RedirectToUrlException(
                ExampleAddresses.one(example.id(), example.plan().title()));
    }
}
