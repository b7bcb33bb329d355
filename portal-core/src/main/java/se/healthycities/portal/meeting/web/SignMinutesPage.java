package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.web.Offer;
import se.healthycities.portal.link.web.SignedPage;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.MinutesLetters;
import se.healthycities.portal.meeting.SigningOff;

/** Where the link of a letter leads: sign the minutes as oneself, with one button and without a login (D7). */
public class SignMinutesPage extends SignedPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SigningOff signingOff;

    @Inject
    private MeetingReads meetings;

    public SignMinutesPage(PageParameters parameters) {
        super(parameters, MinutesLetters.SIGN);
    }

    @Override
    protected Offer offer(SignedLink link) {
        Optional<MeetingDetails> meeting = meetings.waiting(link.subject());
        if (meetings.hasSigned(link.subject(), link.person())) {
            return Offer.told(getString("done"), getString("doneWords"));
        }
        if (meeting.filter(found -> meetings.maySign(found, link.person())).isEmpty()) {
            return Offer.told(getString("over"), getString("overWords"));
        }
        String title = meeting.orElseThrow().title();
        return Offer.of(getString("heading").replace("{0}", title), getString("words"), getString("sign"));
    }

    @Override
    protected void act(SignedLink link, String choice) {
        signingOff.sign(link);
    }

    @Override
    protected Component fields(String id, SignedLink link) {
        return meetings.waiting(link.subject())
                .<Component>map(found -> new ReadFirst(id, found.address()))
                .orElseGet(() -> new EmptyPanel(id).setVisible(false));
    }
}
