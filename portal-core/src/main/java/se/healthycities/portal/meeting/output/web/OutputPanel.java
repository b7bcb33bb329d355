package se.healthycities.portal.meeting.output.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.output.KeptFile;
import se.healthycities.portal.meeting.output.MinutesFiling;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** A meeting to take along: all its papers in one PDF, its minutes as PDF/A and for a word processor, and the signed file. */
class OutputPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesFiling filing;

    @Inject
    private Today today;

    private final MeetingDetails meeting;

    OutputPanel(String id, MeetingDetails meeting) {
        super(id);
        this.meeting = meeting;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean held = meeting.begun(today.now());
        add(new Href("papers", meeting.address() + ".pdf"));
        add(new Href("minutes", meeting.address() + "/minutes.pdf").setVisible(held));
        add(new Href("word", meeting.address() + "/minutes.docx").setVisible(held));
        Optional<KeptFile> kept = meeting.signed() ? filing.kept(meeting) : Optional.empty();
        add(kept.map(file -> new TextHref("kept", Addresses.file(file.id(), file.name()), file.name()))
                .orElseGet(() -> new TextHref("kept", "", ""))
                .setVisible(kept.isPresent()));
    }
}
