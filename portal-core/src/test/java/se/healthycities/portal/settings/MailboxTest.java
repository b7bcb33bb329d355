package se.healthycities.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {
    private static final Map<String, String> PLAIN = Map.of(
            "portal.imap.host", "imap.network.example",
            "portal.imap.user", "svar@network.example",
            "portal.imap.password", "secret");

    @Test
    void withoutAHostNothingIsRead() {
        assertThat(read(Map.of("portal.imap.port", "nonsense"))).isEmpty();
    }

    @Test
    void theWayIsProtectedAndTheAddressIsTheUsersUnlessSomebodySaysOtherwise() {
        Mailbox mailbox = read(PLAIN).orElseThrow();
        assertThat(mailbox)
                .isEqualTo(new Mailbox(
                        "imap.network.example",
                        993,
                        "svar@network.example",
                        "secret",
                        MailServer.Protection.TLS,
                        "INBOX",
                        "svar@network.example",
                        null));
        assertThat(mailbox.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "portal.imap.port,imap,PORTAL_IMAP_PORT",
        "portal.imap.protection,SSL,PORTAL_IMAP_PROTECTION",
        "portal.imap.host,imap://network.example,PORTAL_IMAP_HOST",
        "portal.imap.user,'',PORTAL_IMAP_USER",
        "portal.imap.password,'',PORTAL_IMAP_PASSWORD",
        "portal.imap.address,svar,PORTAL_IMAP_ADDRESS",
        "portal.imap.address,svar+hej@network.example,PORTAL_IMAP_ADDRESS",
        "portal.imap.address,ett-alldeles-for-langt-namn@network.example,PORTAL_IMAP_ADDRESS"
    })
    void nonsenseStopsTheStartInOneSentence(String name, String value, String variable) {
        Map<String, String> values = new HashMap<>(PLAIN);
        values.put(name, value);
        assertThatThrownBy(() -> read(values))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(variable)
                .hasMessageMatching("CONFIGURATION: Set [^\\n]*\\.")
                .hasMessageNotContaining("secret");
    }

    private static Optional<Mailbox> read(Map<String, String> values) {
        return Mailbox.read(name -> Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty()));
    }
}
