package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void aPropertyGoesBeforeAVariable() {
        Settings settings = Settings.read(
                Map.of("portal.db.url", "from property")::get,
                Map.of("PORTAL_DB_URL", "from variable", "PORTAL_DB_USER", "anna")::get);

        assertThat(settings.get("db.url")).contains("from property");
        assertThat(settings.get("db.user")).contains("anna");
        assertThat(settings.get("db.password")).isEmpty();
    }

    @Test
    void aFlagIsOnWithoutAWordAndOffOnlyByTheWordFalse() {
        assertThat(Settings.of(Map.of("demo", "")).demo()).isTrue();
        assertThat(Settings.of(Map.of("demo", "true")).demo()).isTrue();
        assertThat(Settings.of(Map.of("demo", "false")).demo()).isFalse();
        assertThat(Settings.of(Map.of()).demo()).isFalse();
    }

    @Test
    void anEmptyValueIsNoValue() {
        assertThat(Settings.of(Map.of("db.url", "")).get("db.url")).isEmpty();
    }

    @Test
    void aChildProcessReadsTheSameSettingsFromItsEnvironment() {
        Settings settings = Settings.of(Map.of("db.owner.password", "secret", "port", "9090"));

        assertThat(settings.variables())
                .containsOnly(Map.entry("PORTAL_DB_OWNER_PASSWORD", "secret"), Map.entry("PORTAL_PORT", "9090"));
    }
}
