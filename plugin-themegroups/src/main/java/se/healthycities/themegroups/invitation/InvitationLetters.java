package se.healthycities.themegroups.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupReads;

/** Writes to those who are invited by profession, with a link that answers without a login. */
@ApplicationScoped
public class InvitationLetters {
    /** What the link of a letter is for; its subject is the invitation. */
    public static final String JOIN = "themegroups.join";

    /** As long as an invitation is worth answering. */
    static final Duration LIFE = Duration.ofDays(60);

    private static final String TEMPLATE = "group-invitation";

    private final Mailer mailer;
    private final SignedLinks links;
    private final OffLinks offLinks;
    private final GroupReads groups;
    private final Today today;

    @Inject
    public InvitationLetters(Mailer mailer, SignedLinks links, OffLinks offLinks, GroupReads groups, Today today) {
        this.mailer = mailer;
        this.links = links;
        this.offLinks = offLinks;
        this.groups = groups;
        this.today = today;
    }

    /** @param message in the sender's own words, empty for none */
    void send(GroupInvitation invitation, Recipient one, String sender, String message) {
        Locale language = Locale.forLanguageTag(one.language());
        String word =
                links.sign(JOIN, one.person(), invitation.getId(), today.now().plus(LIFE));
        Map<String, String> values = Map.of(
                "name", one.name(),
                "sender", sender,
                "group", invitation.getSpace().getName(language),
                "title", one.title(),
                "aim", groups.card(invitation.getSpace().getId()).aim(language),
                "message", message,
                "answer", InvitationAddresses.join(word));
        mailer.send(
                new Letter(InvitationLetters.class, TEMPLATE, one.email(), language, values),
                Envelope.plain().unsubscribe(offLinks.off(InvitationNotices.KIND, one.person(), null)));
    }
}
