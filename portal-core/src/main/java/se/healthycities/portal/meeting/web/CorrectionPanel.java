package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.NoteKind;
import se.healthycities.portal.meeting.NoteRow;
import se.healthycities.portal.meeting.SigningOff;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;

/** What signed minutes should have said, beside them, and where whoever leads adds more of it (D7). */
class CorrectionPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    @Inject
    private SigningOff signingOff;

    private final MeetingDetails meeting;
    private final Scene scene;
    private final boolean adds;

    /** @param adds the visitor may add one */
    CorrectionPanel(String id, MeetingDetails meeting, Scene scene, boolean adds) {
        super(id);
        this.meeting = meeting;
        this.scene = scene;
        this.adds = adds;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<NoteRow> corrections = meetings.notes(meeting.id()).stream()
                .filter(note -> note.kind() == NoteKind.CORRECTION)
                .toList();
        WebMarkupContainer corrected = new WebMarkupContainer("corrected");
        add(corrected.add(new NoteList("note", corrections)).setVisible(!corrections.isEmpty()));
        add(correct().setVisible(adds));
    }

    private Component correct() {
        TextArea<String> text = new TextArea<>("text", Model.of(""));
        text.setRequired(true)
                .add(StringValidator.maximumLength(SigningOff.NOTE))
                .setLabel(new ResourceModel("correctionPanel.text"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("correct") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                signingOff.correct(scene, meeting.id(), text.getModelObject(), key.value());
                throw new RedirectToUrlException(meeting.address());
            }
        };
        form.add(text, new FieldError("textError", text, "correction"), key);
        return form;
    }
}
