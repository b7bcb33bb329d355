package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Passwords;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Asks people to take part by a mail with an address of their own. Link scanners open such addresses before people do;
 * therefore only the confirmation uses the invitation up.
 */
@ApplicationScoped
public class Invitations {
    private final EntityManager entityManager;
    private final AccountQueries queries;
    private final OwnOrganisation own;
    private final Consents consents;
    private final Passwords passwords;
    private final Mailer mailer;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Invitations(
            EntityManager entityManager,
            AccountQueries queries,
            OwnOrganisation own,
            Consents consents,
            Passwords passwords,
            Mailer mailer,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.own = own;
        this.consents = consents;
        this.passwords = passwords;
        this.mailer = mailer;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Invites the person of an affiliation, in the transaction of the act that made it; whoever calls has asked for the
     * right. Inviting again sends a new address and ends the old one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void invite(long affiliation) {
        invite(affiliation, null);
    }

    /** The same, once for each key of a form. */
    @Transactional(Transactional.TxType.MANDATORY)
    void invite(long affiliationId, UUID key) {
        Affiliation affiliation = entityManager.find(Affiliation.class, affiliationId);
        Invitation invitation = queries.invitation(affiliationId).stream()
                .findFirst()
                .orElseGet(() -> new Invitation(affiliation, key));
        MailedToken token = invitation.send(inviter(), today.now());
        entityManager.persist(invitation);
        Person person = affiliation.getPerson();
        mailer.send(new Letter(
                Invitations.class,
                "invitation",
                person.getEmail(),
                Locale.forLanguageTag(person.getLanguage()),
                Map.of(
                        "name", person.getName(),
                        "organisation", affiliation.getOrganisation().getName(),
                        "title", affiliation.getTitle(),
                        "inviter",
                                Optional.ofNullable(invitation.getInvitedBy())
                                        .map(by -> by.getPerson().getName() + ", "
                                                + by.getOrganisation().getName())
                                        .orElse("Healthy Cities"),
                        "address", "/welcome/" + token.secret())));
    }

    /** Sends a new address to somebody of the own organisation who has not confirmed yet. */
    @Guarded(Access.MEMBER)
    @Transactional
    public void renew(long affiliationId) {
        Affiliation affiliation = entityManager.find(Affiliation.class, affiliationId);
        if (affiliation == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        long organisation = affiliation.getOrganisation().getId();
        Actor actor = own.require(organisation, "invitation-renew");
        boolean accepted =
                queries.invitation(affiliationId).stream().anyMatch(invitation -> invitation.getAcceptedAt() != null);
        if (!accepted) {
            invite(affiliationId, null);
            audit.record(actor, "invitation-renewed", "affiliation " + affiliationId, Change.NONE);
        }
    }

    /**
     * Confirms an invitation: the terms are accepted with it, and a person without a password may set one.
     *
     * @param password null or empty for none; not looked at for somebody who has one
     * @return false when the address is not valid (any more)
     * @throws IllegalArgumentException when the password is one of those that {@link #fault} names
     */
    @Transactional
    public boolean accept(String secret, String password) {
        Invitation invitation = open(secret).orElse(null);
        if (invitation == null) {
            return false;
        }
        if (fault(secret, password).isPresent()) {
            throw new IllegalArgumentException("The password breaks the rules.");
        }
        Affiliation affiliation = invitation.getAffiliation();
        Person person = affiliation.getPerson();
        invitation.accept(today.now());
        consents.record(person.getId(), ConsentKind.TERMS, ConsentWay.INVITATION);
        if (person.getPasswordHash() == null && password != null && !password.isEmpty()) {
            person.setPasswordHash(passwords.hash(password));
        }
        facts.tell(new InvitationAccepted(affiliation.getId(), affiliation.getId()));
        audit.record(
                new Actor(person.getId(), affiliation.getId()),
                "invitation-accepted",
                "affiliation " + affiliation.getId(),
                Change.NONE);
        return true;
    }

    /** What is wrong with the password that somebody wants; nothing when none is wanted. */
    public Optional<PasswordRules.Fault> fault(String secret, String password) {
        if (password == null || password.isEmpty()) {
            return Optional.empty();
        }
        return open(secret).flatMap(invitation -> {
            Affiliation affiliation = invitation.getAffiliation();
            Person person = affiliation.getPerson();
            String mailbox = person.getEmail().replaceFirst("@.*", "");
            return PasswordRules.fault(
                    password, List.of(affiliation.getOrganisation().getName(), person.getName(), mailbox));
        });
    }

    private Optional<Invitation> open(String secret) {
        return queries.invitationByHash(new MailedToken(secret).hash()).stream()
                .findFirst()
                .filter(found -> found.open(today.now()) && !ended(found.getAffiliation()));
    }

    private boolean ended(Affiliation affiliation) {
        return affiliation.getPeriod().to() != null
                && affiliation.getPeriod().to().isBefore(today.date());
    }

    private Affiliation inviter() {
        Visitor visitor = visitors.current();
        return visitor.affiliation() == 0 ? null : entityManager.find(Affiliation.class, visitor.affiliation());
    }
}
