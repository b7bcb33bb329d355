package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingTalk;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.web.component.TextHref;

/** The way to the discussion of a meeting; whoever leads the space opens it here with one click (INV-147). */
class TalkPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingTalk talk;

    private final MeetingDetails meeting;
    private final Standing standing;
    private final boolean leads;

    /** @param leads true for whoever may open it */
    TalkPanel(String id, MeetingDetails meeting, Standing standing, boolean leads) {
        super(id);
        this.meeting = meeting;
        this.standing = standing;
        this.leads = leads;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean opened = meeting.discussion() != null;
        String address =
                opened ? Addresses.discussion(standing.path(), meeting.discussion(), meeting.discussionTitle()) : "";
        add(new TextHref("talk", address, opened ? meeting.discussionTitle() : "").setVisible(opened));
        StatelessForm<Void> form = new StatelessForm<>("open") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                talk.open(standing.scene().in("meetings"), meeting.id(), getLocale());
                throw new RedirectToUrlException(meeting.address());
            }
        };
        boolean opens = leads && !opened && standing.has("discussions");
        add(form.setVisible(opens));
        setVisible(opened || opens);
    }
}
