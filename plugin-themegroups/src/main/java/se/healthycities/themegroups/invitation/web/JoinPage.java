package se.healthycities.themegroups.invitation.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.web.Offer;
import se.healthycities.portal.link.web.SignedPage;
import se.healthycities.themegroups.invitation.InvitationAnswer;
import se.healthycities.themegroups.invitation.InvitationAnswers;
import se.healthycities.themegroups.invitation.InvitationLetters;
import se.healthycities.themegroups.invitation.InvitationRow;

/** Where the link of an invitation leads: what the group is, one button to join and one to say no. */
public class JoinPage extends SignedPage {
    private static final long serialVersionUID = 1L;
    private static final String YES = "yes";

    @Inject
    private InvitationAnswers answers;

    public JoinPage(PageParameters parameters) {
        super(parameters, InvitationLetters.JOIN);
    }

    @Override
    protected Offer offer(SignedLink link) {
        Optional<InvitationRow> open = answers.open(link);
        if (open.isEmpty()) {
            return Offer.told(getString("over"), getString("overWords"));
        }
        InvitationRow row = open.get();
        String group = row.spaceName(language());
        if (row.answer() != InvitationAnswer.WAITING) {
            return Offer.told(group, getString("answer." + row.answer()));
        }
        return new Offer(
                getString("join").replace("{0}", group),
                getString(row.seatAtOnce() ? "joinWords" : "askWords"),
                List.of(new Offer.Choice(YES, getString("yes")), new Offer.Choice("no", getString("no"))));
    }

    @Override
    protected void act(SignedLink link, String choice) {
        answers.answer(link, choice.equals(YES));
    }
}
