package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import se.healthycities.portal.person.Passwords;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.time.Today;

/**
 * The second step: six digits from an app, or one of ten recovery codes. Forced for administrators, offered to everybody.
 * Every code is good once; five wrong ones make one wait.
 */
@ApplicationScoped
public class SecondFactors {
    private static final int SECRET = 20;

    private final EntityManager entityManager;
    private final LoginQueries queries;
    private final Passwords passwords;
    private final CodeLimits limits;
    private final Today today;

    @Inject
    public SecondFactors(
            EntityManager entityManager, LoginQueries queries, Passwords passwords, CodeLimits limits, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.passwords = passwords;
        this.limits = limits;
        this.today = today;
    }

    /** What became of a code. */
    public enum Result {
        RIGHT,
        WRONG,
        WAIT
    }

    /** A secret that waits for its first right code, to be photographed or typed in. */
    public record Offer(String secret, QrCode picture) implements java.io.Serializable {}

    public boolean has(long person) {
        return queries.confirmedTotp(person) > 0;
    }

    public long recoveryCodes(long person) {
        return queries.recoveryCodes(person);
    }

    /** Makes a secret to be set up, unless one is waiting; what is in use stays. */
    @Transactional
    public void offer(long person) {
        if (queries.totp(person).isEmpty()) {
            Person row = entityManager.getReference(Person.class, person);
            entityManager.persist(new TotpKey(row, OneTimeToken.bytes(SECRET)));
        }
    }

    public Optional<Offer> offered(long person) {
        return queries.totp(person).stream()
                .filter(key -> !has(person))
                .findFirst()
                .map(key -> offer(entityManager.find(Person.class, person), Base32.of(key.getSecret())));
    }

    private static Offer offer(Person person, String secret) {
        String label = URLEncoder.encode("Healthy Cities:" + person.getEmail(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        String address = "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Healthy%20Cities";
        return new Offer(secret, QrCode.of(address));
    }

    /** The first right code puts the secret in use. */
    @Transactional
    public Result confirm(long person, String code) {
        Optional<TotpKey> waiting =
                queries.totp(person).stream().filter(key -> !has(person)).findFirst();
        if (waiting.isEmpty()) {
            return Result.WRONG;
        }
        Result result = limited(person, () -> takeCode(person, waiting.get(), digits(code)));
        if (result == Result.RIGHT) {
            queries.confirmTotp(person, today.now());
        }
        return result;
    }

    /** Takes a code of the app or a recovery code. */
    @Transactional
    public Result verify(long person, String code) {
        String typed = digits(code);
        return limited(
                person,
                () -> typed.matches("\\d{6}")
                        ? queries.totp(person).stream()
                                .filter(key -> has(person))
                                .anyMatch(key -> takeCode(person, key, typed))
                        : RecoveryCodes.looksLike(typed) && takeRecoveryCode(person, typed));
    }

    private Result limited(long person, java.util.function.BooleanSupplier attempt) {
        if (!limits.open(person)) {
            return Result.WAIT;
        }
        if (attempt.getAsBoolean()) {
            return Result.RIGHT;
        }
        limits.failed(person);
        return Result.WRONG;
    }

    private boolean takeCode(long person, TotpKey key, String code) {
        OptionalLong step = Totp.match(key.getSecret(), code, today.now(), queries.lastStep(person));
        return step.isPresent() && queries.takeStep(person, step.getAsLong()) == 1;
    }

    private boolean takeRecoveryCode(long person, String code) {
        return queries.recoveryCode(person, RecoveryCodes.number(code)).stream()
                .filter(row -> passwords.matches(code, row.getHash()))
                .anyMatch(row -> queries.useRecoveryCode(row.getId(), today.now()) == 1);
    }

    /** Ten new recovery codes; the old ones are good no more. They are shown this once. */
    @Transactional
    public List<String> newRecoveryCodes(long person) {
        queries.dropRecoveryCodes(person);
        Person row = entityManager.getReference(Person.class, person);
        List<String> codes = RecoveryCodes.ten();
        codes.forEach(code ->
                entityManager.persist(new RecoveryCode(row, RecoveryCodes.number(code), passwords.hash(digits(code)))));
        return codes;
    }

    @Transactional
    void remove(long person) {
        queries.dropTotp(person);
        queries.dropRecoveryCodes(person);
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
