package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Sends an announcement to exactly those who were shown last (G5). Here it is only decided, with a line for every letter, in
 * one transaction; the letters are written by {@link AnnouncementJob}, so that a thousand of them need no patience.
 */
@ApplicationScoped
public class Sending {
    private final Leading leading;
    private final RecipientRows recipients;
    private final LetterWriting letters;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Sending(
            Leading leading,
            RecipientRows recipients,
            LetterWriting letters,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.leading = leading;
        this.recipients = recipients;
        this.letters = letters;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Sends it once; a second time nothing happens.
     *
     * @param shown the number of the list that the sender has seen
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Outcome send(Scene scene, long id, int shown) {
        Announcement announcement = leading.found(scene, id);
        if (announcement.isSent()) {
            return Outcome.SENT;
        }
        Visitor visitor = leading.visitor();
        if (announcement.isRequired() && !visitor.coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        Recipients before = recipients.shown(announcement);
        Recipients now = recipients.today(announcement);
        if (shown != announcement.getShown() || !now.equals(before)) {
            recipients.show(announcement, now, now.since(before));
            return Outcome.CHANGED;
        }
        if (now.people().isEmpty()) {
            return Outcome.NOBODY;
        }
        Affiliation acting = leading.acting(scene);
        announcement.send(acting, today.now());
        recipients.settle(id);
        facts.tell(new AnnouncementSent(id, announcement.getSpaceId(), acting.getId()));
        String what =
                announcement.getAim() + " " + now.people().size() + (announcement.isRequired() ? " required" : "");
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                "announcement-sent",
                "announcement " + id,
                new Change(null, what));
        return Outcome.SENT;
    }

    /** A letter to the sender alone, as the others would get it; the same key sends one. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void tryOut(Scene scene, long id, UUID key) {
        letters.tryOut(leading.found(scene, id), leading.visitor().person(), key);
    }
}
