package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void aWishedPortThatIsTakenIsRefusedByItsNumber() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, HERE)) {
            Settings settings = Settings.of(Map.of("port", "" + other.getLocalPort()));

            assertThatThrownBy(() -> Ports.choose(settings, HERE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + other.getLocalPort());
        }
    }

    @Test
    void aWishedPortThatIsFreeIsTaken() {
        int free = Ports.free();

        assertThat(Ports.choose(Settings.of(Map.of("port", "" + free)), HERE)).isEqualTo(free);
    }

    @Test
    void withoutAWishThereIsAlwaysAPort() {
        int port = Ports.choose(Settings.of(Map.of()), HERE);

        assertThat(Ports.isFree(HERE, port)).isTrue();
    }

    @Test
    void aPortIsANumberInRange() {
        assertThatThrownBy(() -> Ports.choose(Settings.of(Map.of("port", "http")), HERE))
                .hasMessage("The setting portal.port is to be a number, not 'http'.");
        assertThatThrownBy(() -> Ports.choose(Settings.of(Map.of("port", "70000")), HERE))
                .hasMessageContaining("70000");
    }
}
