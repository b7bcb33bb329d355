package se.healthycities.portal.account;

import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.client.CollectedClientData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** Passkeys: made and removed by their person, and asked for at the login, where one counts as two factors. */
@ApplicationScoped
public class Passkeys {
    private static final Duration VALID = Duration.ofMinutes(5);
    private static final int CHALLENGE = 32;
    private static final int LONGEST_NAME = 60;

    private final EntityManager entityManager;
    private final LoginQueries queries;
    private final CurrentPerson current;
    private final SecurityChanges changes;
    private final Today today;
    private final RelyingParty party;
    private final PasskeyCheck check = new PasskeyCheck();

    @Inject
    public Passkeys(
            EntityManager entityManager,
            LoginQueries queries,
            CurrentPerson current,
            SecurityChanges changes,
            Settings settings,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.current = current;
        this.changes = changes;
        this.today = today;
        this.party = RelyingParty.of(settings.url());
    }

    /** What the browser is asked to sign, in base64url where it is bytes. */
    public record Challenge(String site, String challenge, String user, String email, String name)
            implements java.io.Serializable {}

    public List<PasskeyRow> mine() {
        return queries.passkeys(current.id().orElse(0));
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Challenge startMaking() {
        changes.requireFresh();
        Person person = entityManager.find(Person.class, current.id().orElseThrow());
        return new Challenge(
                party.id(), challenge(person), text(handle(person.getId())), person.getEmail(), person.getName());
    }

    @Guarded(Access.VISIT)
    @Transactional
    public Challenge startLogin() {
        return new Challenge(party.id(), challenge(null), "", "", "");
    }

    /** @return false when the answer is not right */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public boolean make(String json, String name) {
        changes.requireFresh();
        Person person = entityManager.find(Person.class, current.id().orElseThrow());
        Optional<RegistrationData> answer = check.registration(json);
        Optional<PasskeyCheck.Made> made = answer.map(RegistrationData::getCollectedClientData)
                .map(Passkeys::challengeOf)
                .filter(challenge -> queries.useChallengeOf(challenge, person.getId(), earliest()) == 1)
                .flatMap(challenge -> check.verify(answer.get(), party, challenge))
                .filter(key -> queries.passkey(key.credentialId()).isEmpty());
        made.ifPresent(key -> {
            String words = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
            entityManager.persist(
                    new Passkey(person, key.credentialId(), key.credential(), key.signatures(), words, today.now()));
            changes.tell(person, "passkey-added");
        });
        return made.isPresent();
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void remove(long id) {
        changes.requireFresh();
        Person person = entityManager.find(Person.class, current.id().orElseThrow());
        if (queries.dropPasskey(id, person.getId()) > 0) {
            changes.tell(person, "passkey-removed");
        }
    }

    /** The person whose key signed the challenge, or empty when the answer is not right. */
    @Guarded(Access.VISIT)
    @Transactional
    public OptionalLong person(String json) {
        AuthenticationData answer = check.authentication(json).orElse(null);
        byte[] challenge = answer == null ? null : challengeOf(answer.getCollectedClientData());
        if (challenge == null || queries.useChallenge(challenge, earliest()) != 1) {
            return OptionalLong.empty();
        }
        Passkey key =
                queries.passkey(answer.getCredentialId()).stream().findFirst().orElse(null);
        if (key == null || !ownHandle(answer.getUserHandle(), key.getPerson().getId())) {
            return OptionalLong.empty();
        }
        Optional<Long> signatures = check.verify(answer, party, challenge, key.getCredential(), key.getSignatures());
        signatures.ifPresent(number -> key.used(number, today.now()));
        return signatures.isPresent() ? OptionalLong.of(key.getPerson().getId()) : OptionalLong.empty();
    }

    private String challenge(Person person) {
        queries.dropChallenges(earliest());
        byte[] challenge = OneTimeToken.bytes(CHALLENGE);
        entityManager.persist(new PasskeyChallenge(challenge, person, today.now()));
        return text(challenge);
    }

    private Instant earliest() {
        return today.now().minus(VALID);
    }

    private static byte[] challengeOf(CollectedClientData data) {
        return data == null || data.getChallenge() == null
                ? null
                : data.getChallenge().getValue();
    }

    private static boolean ownHandle(byte[] handle, long person) {
        return handle == null || Arrays.equals(handle, handle(person));
    }

    private static byte[] handle(long person) {
        return ByteBuffer.allocate(Long.BYTES).putLong(person).array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
