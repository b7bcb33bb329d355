package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceKeptAndReadableForItsOwnerOnly() throws IOException {
        DataFolder data = new DataFolder(folder);

        String first = Secrets.in(data).of("portal_app");

        assertThat(first).matches("[0-9a-f]{32}");
        assertThat(Secrets.in(data).of("portal_app")).isEqualTo(first);
        assertThat(Secrets.in(data).of("portal_owner")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secrets())))
                .isEqualTo("rw-------");
    }
}
