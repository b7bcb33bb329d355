package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.Href;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExampleService;
import se.healthycities.reports.example.ExampleState;
import se.healthycities.reports.example.ExampleView;
import se.healthycities.reports.review.PeerReview;

/** What those whose example it is do with it: change, send in, say that it still holds, withdraw. */
class WriterPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String SEND = "send";
    private static final String REVIEW = "review";
    private static final String WITHDRAW = "withdraw";

    @Inject
    private ExampleService service;

    private final ExampleView example;
    private final LocalDate today;

    WriterPanel(String id, ExampleView example, LocalDate today) {
        super(id);
        this.example = example;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean withdrawn = example.state() == ExampleState.WITHDRAWN;
        boolean draft = example.state() == ExampleState.DRAFT;
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act(getRequest().getPostParameters().getParameterValue("act").toString(""));
                throw new RedirectToUrlException(
                        ExampleAddresses.one(example.id(), example.plan().title()));
            }
        };
        form.add(new Label("words", getString("writerPanel.words." + (example.waits() ? "WAITS" : example.state()))));
        form.add(new Href("edit", ExampleAddresses.edit(example.id())));
        form.add(
                button(SEND, draft || withdrawn),
                button(REVIEW, example.published() && !example.reviewedOn().equals(today)));
        form.add(button(WITHDRAW, !withdrawn));
        add(form);
    }

    private void act(String act) {
        Scene scene = Scene.of(PeerReview.PLUGIN);
        switch (act) {
            case SEND -> service.send(scene, example.id());
            case REVIEW -> service.review(scene, example.id());
            case WITHDRAW -> service.withdraw(scene, example.id());
            default -> {}
        }
    }

    private static WebMarkupContainer button(String act, boolean visible) {
        WebMarkupContainer button = new WebMarkupContainer(act);
        return (WebMarkupContainer)
                button.add(AttributeModifier.replace("value", act)).setVisible(visible);
    }
}
