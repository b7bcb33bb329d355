package se.healthycities.portal.administrator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Passwords;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.plugin.SchemaReady;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * Makes the first administrator, or another one after a recovery on the host: whoever holds the one-time code that the
 * launcher printed. The data folder holds only the code's hash and the hour at which it ends.
 */
@ApplicationScoped
public class FirstAdministrator {
    @Inject
    private Settings settings;

    @Inject
    private Today today;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AdministratorQueries queries;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditLog audit;

    /** Tells the launcher that an administrator is wanted. */
    void atStart(@Observes SchemaReady ready) {
        if (!settings.demo() && queries.administrators(today.date()) == 0) {
            try {
                Files.writeString(wanted(), "");
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    /** True when the code is the one that was printed, and its hour is not over. */
    public boolean valid(String code) {
        try {
            List<String> lines = Files.exists(codeFile()) ? Files.readAllLines(codeFile()) : List.of();
            return lines.size() >= 2
                    && MessageDigest.isEqual(
                            lines.get(0).trim().getBytes(StandardCharsets.UTF_8),
                            sha256(code).getBytes(StandardCharsets.UTF_8))
                    && today.now().isBefore(Instant.parse(lines.get(1).trim()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Makes the person an administrator of the network office; a known e-mail address gets a new password and the role.
     *
     * @return false when the code is not valid (any more)
     */
    @Transactional
    public boolean make(String code, String givenName, String familyName, String email, String password) {
        if (!valid(code)) {
            return false;
        }
        Person person =
                queries.person(email.trim().toLowerCase()).stream().findFirst().orElse(null);
        if (person == null) {
            person = new Person(givenName, familyName, email, "sv");
            entityManager.persist(person);
        }
        person.setPasswordHash(passwords.hash(password));
        Affiliation affiliation =
                new Affiliation(person, office(), Capacity.STAFF, "Administratör", Period.from(today.date()));
        entityManager.persist(affiliation);
        entityManager.persist(new Seat(room(), affiliation, SeatRole.ADMINISTRATOR, Period.from(today.date())));
        entityManager.flush();
        audit.record(
                new Actor(person.getId(), affiliation.getId()), "administrator-made", "one-time code", Change.NONE);
        used();
        return true;
    }

    private Organisation office() {
        return queries.offices().stream().findFirst().orElseGet(() -> {
            Organisation office = new Organisation("Healthy Cities Sverige", OrganisationKind.OFFICE, "kansli", null);
            entityManager.persist(office);
            return office;
        });
    }

    private Space room() {
        return queries.room(Visitors.OFFICE).stream().findFirst().orElseGet(() -> {
            Space room = new Space(
                    PluginId.CORE, Visitors.OFFICE, "Kansliet", "The office", Visibility.GROUP, Joining.INVITED);
            entityManager.persist(room);
            return room;
        });
    }

    private void used() {
        try {
            Files.deleteIfExists(codeFile());
            Files.deleteIfExists(wanted());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path wanted() {
        return settings.data().resolve("administrator-wanted");
    }

    private Path codeFile() {
        return settings.data().resolve("administrator-code");
    }

    private static String sha256(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
