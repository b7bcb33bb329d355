package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BindingTest {

    @Test
    void aPortalListensOnThisMachineOnlyUnlessTold() {
        assertThat(Binding.of(Settings.of(Map.of())).address().isLoopbackAddress())
                .isTrue();
        assertThat(Binding.of(Settings.of(Map.of("bind", "0.0.0.0"))).address().isAnyLocalAddress())
                .isTrue();
    }

    @Test
    void aDemoIsOpenedToOthersOnlyByAFlagOfItsOwn() {
        assertThatThrownBy(() -> Binding.of(Settings.of(Map.of("demo", "true", "bind", "0.0.0.0"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PORTAL_DEMO_OPEN=true");
        assertThat(Binding.of(Settings.of(Map.of("demo", "true", "demo.open", "true", "bind", "0.0.0.0")))
                        .local())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void anAddressOfTheNewerProtocolStandsInBrackets() {
        assertThat(Binding.of(Settings.of(Map.of("bind", "::1"))).local()).isEqualTo("[0:0:0:0:0:0:0:1]");
    }
}
