package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.account.OwnSecondFactor;
import se.healthycities.portal.account.QrCode;
import se.healthycities.portal.account.SecondFactors;
import se.healthycities.portal.web.component.FieldError;

/** Sets the second step up: a picture for the phone, the first code, and then the recovery codes, shown this once. */
public class SecondFactorSetupPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 30;

    @Inject
    private OwnSecondFactor own;

    private final SecondFactors.Offer offer;
    private final String destination;
    private final WebMarkupContainer setup = new WebMarkupContainer("setup");
    private List<String> codes = List.of();

    /** @param offer null when nothing waits to be set up */
    public SecondFactorSetupPanel(String id, SecondFactors.Offer offer, String destination) {
        super(id);
        this.offer = offer;
        this.destination = destination;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        QrCode picture = offer == null ? new QrCode(1, "") : offer.picture();
        String size = "0 0 " + picture.size() + " " + picture.size();
        setup.add(new WebMarkupContainer("picture")
                .add(new WebMarkupContainer("path").add(AttributeModifier.replace("d", picture.path())))
                .add(AttributeModifier.replace("viewBox", size)));
        String secret = offer == null ? "" : offer.secret().replaceAll("(.{4})(?=.)", "$1 ");
        setup.add(new Label("secret", secret), form());
        add(setup, new RecoveryCodesPanel("codes", () -> codes, destination));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setup.setVisible(offer != null && codes.isEmpty());
    }

    private StatelessForm<Void> form() {
        TextField<String> code = new TextField<>("code", Model.of(""));
        code.setRequired(true)
                .add(StringValidator.maximumLength(LONGEST))
                .setLabel(new ResourceModel("secondFactorSetupPanel.code"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                OwnSecondFactor.SetUp done = own.confirm(code.getModelObject());
                codes = done.recoveryCodes();
                switch (done.result()) {
                    case RIGHT -> {}
                    case WAIT -> code.error(getString("secondFactorSetupPanel.wait"));
                    case WRONG -> code.error(getString("secondFactorSetupPanel.wrong"));
                }
            }
        };
        form.add(code, new FieldError("codeError", code, "setup-code"));
        return form;
    }
}
