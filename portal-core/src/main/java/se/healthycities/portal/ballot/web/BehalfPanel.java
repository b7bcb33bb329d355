package se.healthycities.portal.ballot.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.ballot.Answering;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.VoiceRow;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;

/** Registers what a representative said otherwise, for instance by phone (D3). */
class BehalfPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Answering answering;

    private final Scene scene;
    private final BallotRow ballot;
    private final Result result;
    private final List<VoiceRow> voices;

    BehalfPanel(String id, Scene scene, BallotRow ballot, Result result, List<VoiceRow> voices) {
        super(id);
        this.scene = scene;
        this.ballot = ballot;
        this.result = result;
        this.voices = voices;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        VoiceChoice voice = new VoiceChoice("represented", voices, null);
        AnswerFields fields = new AnswerFields("fields", "behalf-", ballot, result.options(), null);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                answering.onBehalf(scene, ballot.id(), voice.getModelObject(), fields.value());
                throw new RedirectToUrlException(
                        BallotAddresses.ballot(ballot.spacePath(), ballot.id()) + "?done=true");
            }
        };
        voice.setRequired(true).setLabel(new ResourceModel("behalfPanel.who"));
        form.add(voice, new FieldError("representedError", voice, "represented"), fields);
        add(form);
    }
}
