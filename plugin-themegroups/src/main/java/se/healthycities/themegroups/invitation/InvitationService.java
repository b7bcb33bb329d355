package se.healthycities.themegroups.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupActors;

/** Invites people into a group by profession (INV-197), each once however often it is sent. */
@ApplicationScoped
public class InvitationService {
    private final EntityManager entityManager;
    private final InvitationReads reads;
    private final InvitationLetters letters;
    private final GroupActors actors;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public InvitationService(
            EntityManager entityManager,
            InvitationReads reads,
            InvitationLetters letters,
            GroupActors actors,
            Visitors visitors,
            Today today) {
        this.entityManager = entityManager;
        this.reads = reads;
        this.letters = letters;
        this.actors = actors;
        this.visitors = visitors;
        this.today = today;
    }

    /**
     * @param words the profession as it is shown in the list of those invited
     * @param message in one's own words, empty for none
     * @return how many letters were written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public int send(Scene scene, Profession profession, String words, String message) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        long space = actor.space().getId();
        entityManager.find(Space.class, space, LockModeType.PESSIMISTIC_WRITE);
        Visitor sender = visitors.current();
        String from = sender.name() + ", " + sender.organisation();
        List<Recipient> willing = reads.recipients(space, profession).willing();
        for (Recipient one : willing) {
            Affiliation affiliation = entityManager.getReference(Affiliation.class, one.affiliation());
            GroupInvitation invitation =
                    new GroupInvitation(actor.space(), affiliation, words, actor.affiliation(), today.now());
            entityManager.persist(invitation);
            letters.send(invitation, one, from, message);
        }
        return willing.size();
    }
}
