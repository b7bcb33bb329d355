package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.ExampleRedaction;
import se.healthycities.reports.example.VersionRow;
import se.healthycities.reports.review.PeerReview;

/** Where the office takes away the words of an earlier version that nobody should read any more. */
class RedactPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExampleRedaction redaction;

    private final long example;
    private final ArrayList<VersionRow> versions;

    /** @param versions those that still have words; none for whoever is not of the office */
    RedactPanel(String id, long example, List<VersionRow> versions) {
        super(id);
        this.example = example;
        this.versions = new ArrayList<>(versions);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        DropDownChoice<VersionRow> earlier = new DropDownChoice<>(
                "earlier", Model.of((VersionRow) null), versions, new ChoiceRenderer<>("title", "number") {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Object getDisplayValue(VersionRow row) {
                        return (row.number() + 1) + ". " + row.title();
                    }
                });
        earlier.setRequired(true).setLabel(new ResourceModel("redactPanel.earlier"));
        TextField<String> reason = new TextField<>("reason", Model.of(""));
        reason.setRequired(true)
                .add(StringValidator.maximumLength(ExamplePlan.LINE))
                .setLabel(new ResourceModel("redactPanel.reason"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                int number = earlier.getModelObject().number();
                redaction.redact(
                        Scene.of(PeerReview.PLUGIN),
                        example,
                        number,
                        reason.getModelObject().strip());
                throw new RedirectToUrlException(ExampleAddresses.history(example));
            }
        };
        form.add(earlier, new FieldError("earlierError", earlier, "earlier"));
        form.add(reason, new FieldError("reasonError", reason, "reason"));
        add(form);
        setVisible(!versions.isEmpty());
    }
}
