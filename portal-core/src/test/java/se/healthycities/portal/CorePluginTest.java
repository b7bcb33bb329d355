package se.healthycities.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import se.healthycities.portal.export.LeftOut;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.testkit.DutyContract;

/** The core keeps the contract of every plugin, apart from being switched: nobody can switch it off. */
class CorePluginTest extends DutyContract {
    private static final String CODE = "planted-code";

    @Override
    protected PortalPlugin plugin() {
        return new CorePlugin();
    }

    @Override
    protected List<String> samples() {
        return List.of(
                "/organisations/2580",
                "/people/15-ottilia-demostrom",
                "/posts/1",
                "/people/15-ottilia-demostrom/message",
                "/spaces/arsmote",
                "/spaces/kansli",
                "/administrator/" + CODE,
                "/outbox/1",
                "/outbox/3/answer",
                "/admin/incoming/1",
                "/login/link/" + CODE,
                "/brief/task/" + CODE,
                "/welcome/" + CODE,
                "/profile/email/" + CODE,
                "/notices/off/" + CODE,
                "/calendar/x-cb-2026-2/registration",
                "/calendar/x-cb-2026-2/registration/colleagues",
                "/calendar/x-cb-2026-2/registration/rules",
                "/calendar/x-cb-2026-2/registration/list",
                "/calendar/x-cb-2026-2/registration/list.csv",
                "/calendar/x-cb-2026-2/registration/list/1",
                "/registrations/cancel/" + CODE,
                "/admin/fees/2026",
                "/admin/fees/2026.csv",
                "/admin/fees/2026.xlsx",
                "/announcements/1",
                "/announcements/confirm/old",
                "/admin/announcements/1",
                "/admin/announcements/1.csv",
                "/admin/ledger/membership/1",
                "/admin/pauses/2580",
                "/calendar/x-cb-2026-2",
                "/poll/" + CODE,
                "/ballot/" + CODE,
                "/calendar/x-arsmote/edit",
                "/calendar/x-arsmote/cancel",
                "/admin/memberships/1");
    }

    @Override
    protected Set<String> onTheWay() {
        return Set.of("/login/second-factor");
    }

    @Override
    protected Set<String> recordsItsReading() {
        return Set.of("/admin/audit.csv");
    }

    @Override
    protected Set<String> takesForms() {
        return Set.of("/login", "/login/passkey");
    }

    @Override
    protected Set<String> postBoxes() {
        return Set.of("/language", "/posts/1");
    }

    @Override
    protected Set<String> words() {
        Set<String> words = new TreeSet<>(super.words());
        words.addAll(Set.of("luleå", "demoström", "granskning", "delaktighet"));
        return words;
    }

    @Override
    protected Set<String> notesOfTheMachine() {
        return LeftOut.TABLES.keySet();
    }

    /** A one-time address, as the launcher makes it for the first administrator. */
    @Override
    protected void plant() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(CODE.getBytes(StandardCharsets.UTF_8));
            String hour = clock.instant().plus(Duration.ofHours(1)).toString();
            invite(HexFormat.of().formatHex(hash));
            Files.writeString(code(), HexFormat.of().formatHex(hash) + "\n" + hour + "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private void invite(String hash) {
        entityManager
                .createNativeQuery("insert into core.invitations (affiliation_id, token_hash, invited_at, valid_until)"
                        + " select min(id), :hash, :now, :until from core.affiliations")
                .setParameter("hash", hash)
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(Duration.ofDays(1)))
                .executeUpdate();
    }

    @AfterEach
    void removeCode() throws IOException {
        Files.deleteIfExists(code());
    }

    private Path code() {
        return beans.of(Settings.class).data().resolve("administrator-code");
    }
}
