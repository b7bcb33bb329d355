package se.healthycities.portal.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.LoginSession;

/** The compile-checked queries of logins, links, factors and passkeys. */
interface LoginQueries {
    EntityManager entityManager();

    /** Which organisation somebody represented last; null for somebody who never did. */
    @HQL("select (select organisation.name from Affiliation affiliation join affiliation.organisation organisation"
            + " where affiliation.person = person order by affiliation.period.to desc, affiliation.id desc limit 1)"
            + " from Person person where person.id = :person")
    String lastOrganisation(long person);

    @HQL("from LoginLink link left join fetch link.person where link.tokenHash = :hash and link.usedAt is null"
            + " and link.askedAt >= :since")
    List<LoginLink> openLink(String hash, Instant since);

    @HQL("update LoginLink link set link.usedAt = :now where link.tokenHash = :hash and link.usedAt is null"
            + " and link.askedAt >= :since")
    int useLink(String hash, Instant since, Instant now);

    @HQL("delete from LoginLink link where link.askedAt < :before")
    int dropLinks(Instant before);

    @HQL("from LoginSession login where login.key = :key and login.person.id = :person and login.endedAt is null"
            + " and login.startedAt > :since")
    List<LoginSession> login(UUID key, long person, Instant since);

    @HQL("select login.id, login.key, login.browser, login.startedAt, login.seenAt from LoginSession login"
            + " where login.person.id = :person and " + LoginSession.OPEN
            + " order by login.startedAt desc, login.id desc")
    List<SessionRow> logins(long person, Instant since);

    @HQL("update LoginSession login set login.seenAt = :now where login.key = :key and login.seenAt < :now")
    int seen(UUID key, Instant now);

    @HQL("update LoginSession login set login.endedAt = :now where login.id = :id and login.person.id = :person"
            + " and login.endedAt is null")
    int end(long id, long person, Instant now);

    @HQL("update LoginSession login set login.endedAt = :now where login.key = :key and login.endedAt is null")
    int endKey(UUID key, Instant now);

    @HQL("select person.language from Person person where person.id = :person")
    List<String> language(long person);

    @HQL("update LoginSession login set login.endedAt = :now where login.person.id = :person and login.key <> :key"
            + " and login.endedAt is null")
    int endOthers(long person, UUID key, Instant now);

    @HQL("delete from LoginSession login where login.startedAt < :before")
    int dropLogins(Instant before);

    @HQL("from TotpKey key where key.person.id = :person")
    List<TotpKey> totp(long person);

    @HQL("select key.lastStep from TotpKey key where key.person.id = :person")
    Long lastStep(long person);

    @HQL("select count(key) from TotpKey key where key.person.id = :person and key.confirmedAt is not null")
    long confirmedTotp(long person);

    @HQL("update TotpKey key set key.lastStep = :step where key.person.id = :person and key.lastStep < :step")
    int takeStep(long person, long step);

    @HQL("update TotpKey key set key.confirmedAt = :now where key.person.id = :person and key.confirmedAt is null")
    int confirmTotp(long person, Instant now);

    @HQL("delete from TotpKey key where key.person.id = :person")
    int dropTotp(long person);

    @HQL("from RecoveryCode code where code.person.id = :person and code.number = :number and code.usedAt is null")
    List<RecoveryCode> recoveryCode(long person, int number);

    @HQL("update RecoveryCode code set code.usedAt = :now where code.id = :id and code.usedAt is null")
    int useRecoveryCode(long id, Instant now);

    @HQL("select count(code) from RecoveryCode code where code.person.id = :person and code.usedAt is null")
    long recoveryCodes(long person);

    @HQL("delete from RecoveryCode code where code.person.id = :person")
    int dropRecoveryCodes(long person);

    @HQL("select passkey.id, passkey.name, passkey.madeAt, passkey.usedAt from Passkey passkey"
            + " where passkey.person.id = :person order by passkey.id")
    List<PasskeyRow> passkeys(long person);

    @HQL("from Passkey passkey join fetch passkey.person where passkey.credentialId = :credential")
    List<Passkey> passkey(byte[] credential);

    @HQL("delete from Passkey passkey where passkey.id = :id and passkey.person.id = :person")
    int dropPasskey(long id, long person);

    @HQL("delete from PasskeyChallenge challenge where challenge.challenge = :challenge and challenge.askedAt >= :since"
            + " and challenge.person is null")
    int useChallenge(byte[] challenge, Instant since);

    @HQL("delete from PasskeyChallenge challenge where challenge.challenge = :challenge and challenge.askedAt >= :since"
            + " and challenge.person.id = :person")
    int useChallengeOf(byte[] challenge, long person, Instant since);

    @HQL("delete from PasskeyChallenge challenge where challenge.askedAt < :before")
    int dropChallenges(Instant before);

    @HQL("select organisation.name from Affiliation affiliation join affiliation.organisation organisation"
            + " where affiliation.person.id = :person and " + Affiliation.TODAY)
    List<String> organisations(long person, LocalDate today);
}
