package se.healthycities.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VirusScannerTest {
    @Test
    void withoutAnAddressNothingIsScanned() {
        assertThat(VirusScanner.read(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:3311,127.0.0.1,3311",
        "clamd,clamd,3310",
        "clamd.network.example:1,clamd.network.example,1",
        "[::1]:3310,::1,3310"
    })
    void hostAndPortAreRead(String value, String host, int port) {
        assertThat(VirusScanner.read(Optional.of(value))).contains(new VirusScanner(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd:0", "clamd:65536", "clamd:x", "tcp://clamd:3310", "a b", ":3310", "clamd:3310/x"})
    void nonsenseStopsTheStartInOneSentence(String value) {
        assertThatThrownBy(() -> VirusScanner.read(Optional.of(value)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("PORTAL_CLAMD")
                .hasMessageMatching("CONFIGURATION: Set [^\\n]*\\.");
    }
}
