package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GreetingTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final String ADDRESS = "http://127.0.0.1:8080";

    @TempDir
    Path folder;

    @Test
    void theReadyLineHasAddressAndSeconds() {
        assertThat(Greeting.ready(ADDRESS, 14))
                .isEqualTo("The portal is ready at http://127.0.0.1:8080 after 14 seconds.");
    }

    @Test
    void theDemoTellsItsLogins() {
        Settings demo = Settings.of(Map.of("demo", "true"));

        assertThat(Greeting.afterReady(demo, new DataFolder(folder), ADDRESS, NOON))
                .anyMatch(line -> line.contains("asta.provberg@hc-sverige.example"))
                .anyMatch(line -> line.contains("ottilia.demostrom@lulea.example"));
    }

    @Test
    void aPortalWithoutAdministratorGivesAOneTimeAddressForOneHour() throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.createFile(data.administratorWanted());

        List<String> lines = Greeting.afterReady(Settings.of(Map.of()), data, ADDRESS, NOON);

        String code = lines.get(0).replaceAll(".*/administrator/", "");
        assertThat(code).matches("[0-9a-f]{32}");
        assertThat(Files.readAllLines(data.administratorCode()))
                .containsExactly(AdministratorCode.sha256(code), "2026-11-21T13:00:00Z");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.administratorCode())))
                .isEqualTo("rw-------");
    }

    @Test
    void aPortalWithAnAdministratorGivesNoAddressAway() {
        assertThat(Greeting.afterReady(Settings.of(Map.of()), new DataFolder(folder), ADDRESS, NOON))
                .isEmpty();
    }

    @Test
    void theHashIsTheWellKnownOne() {
        assertThat(AdministratorCode.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
