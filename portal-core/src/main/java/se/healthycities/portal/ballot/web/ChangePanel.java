package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotService;
import se.healthycities.portal.ballot.OptionRow;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;

/** Says what is asked in other words, while nobody has answered. */
class ChangePanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private BallotService service;

    private final Scene scene;
    private final BallotRow ballot;
    private final List<OptionRow> options;

    ChangePanel(String id, Scene scene, BallotRow ballot, List<OptionRow> options) {
        super(id);
        this.scene = scene;
        this.ballot = ballot;
        this.options = options;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextField<String> called = new TextField<>("called", Model.of(ballot.title()));
        TextArea<String> text = new TextArea<>("text", Model.of(ballot.text()));
        OptionLines lines = new OptionLines(
                "options", options.stream().map(OptionRow::words).toList());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String words = Objects.requireNonNullElse(text.getModelObject(), "").strip();
                boolean changed = service.change(
                        scene, ballot.id(), called.getModelObject().strip(), words, lines.options());
                if (!changed) {
                    called.error(getString("changePanel.answered"));
                    return;
                }
                throw new RedirectToUrlException(
                        BallotAddresses.ballot(ballot.spacePath(), ballot.id()) + "?done=true");
            }
        };
        called.setRequired(true)
                .add(StringValidator.maximumLength(BallotPlan.TITLE))
                .setLabel(new ResourceModel("changePanel.called"));
        text.add(StringValidator.maximumLength(BallotPlan.TEXT)).setLabel(new ResourceModel("changePanel.text"));
        form.add(called, new FieldError("calledError", called, "change-called"));
        form.add(text, new FieldError("textError", text, "change-text"));
        WebMarkupContainer choice = new WebMarkupContainer("choice");
        choice.add(lines, new FieldError("optionsError", lines, "change-options"));
        form.add(choice.setVisible(ballot.kind() == BallotKind.CHOICE));
        add(form);
    }
}
