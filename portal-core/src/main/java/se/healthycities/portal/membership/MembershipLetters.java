package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.time.Today;

/** The letters on the way into the network: to those who wrote, and to those who have to answer them (S-F3). */
@ApplicationScoped
public class MembershipLetters {
    private final Mailer mailer;
    private final MembershipQueries queries;
    private final Today today;

    @Inject
    public MembershipLetters(Mailer mailer, MembershipQueries queries, Today today) {
        this.mailer = mailer;
        this.queries = queries;
        this.today = today;
    }

    /** The sender is told that it has come, the coordinators that somebody waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void received(MembershipCase found, boolean applies) {
        toSender(found, applies ? "ApplicationConfirmed" : "InterestConfirmed");
        Map<String, String> values =
                Map.of("organisation", found.getOrganisationName(), "page", "/admin/memberships/" + found.getId());
        String template = applies ? "ApplicationWaiting" : "InterestWaiting";
        for (Coordinator one : queries.coordinators(Visitors.OFFICE, today.date())) {
            Locale language = Locale.forLanguageTag(one.language());
            mailer.send(new Letter(MembershipLetters.class, template, one.email(), language, values));
        }
    }

    /** Tells whoever wrote for the organisation that the board has decided, or that it is a member. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(MembershipCase found, MembershipAct act) {
        if (act == MembershipAct.DECIDE) {
            toSender(found, "BoardDecided");
        } else if (act == MembershipAct.ADMIT) {
            toSender(found, "Admitted");
        }
    }

    private void toSender(MembershipCase found, String template) {
        if (found.getSenderEmail() == null) {
            return;
        }
        Map<String, String> values = Map.of("name", found.getSenderName(), "organisation", found.getOrganisationName());
        Locale language = Locale.forLanguageTag(found.getLanguage());
        mailer.send(new Letter(MembershipLetters.class, template, found.getSenderEmail(), language, values));
    }
}
