package se.healthycities.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailServerTest {
    private static final Map<String, String> PLAIN =
            Map.of("portal.smtp.host", "smtp.network.example", "portal.mail.from", "portal@network.example");

    @Test
    void withoutAHostNothingLeaves() {
        assertThat(read(Map.of("portal.smtp.port", "nonsense"))).isEmpty();
    }

    @Test
    void theWayIsProtectedUnlessSomebodySaysOtherwise() {
        assertThat(read(PLAIN).orElseThrow())
                .isEqualTo(new MailServer(
                        "smtp.network.example",
                        587,
                        null,
                        null,
                        MailServer.Protection.STARTTLS,
                        "portal@network.example",
                        MailServer.Pace.USUAL));
    }

    @ParameterizedTest
    @CsvSource({"TLS,465", "tls,465", "NONE,25", "starttls,587"})
    void eachProtectionHasItsPort(String protection, int port) {
        assertThat(read(with("portal.smtp.protection", protection))
                        .orElseThrow()
                        .port())
                .isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({
        "portal.smtp.port,smtp,PORTAL_SMTP_PORT",
        "portal.smtp.port,0,PORTAL_SMTP_PORT",
        "portal.smtp.port,65536,PORTAL_SMTP_PORT",
        "portal.smtp.protection,SSL,PORTAL_SMTP_PROTECTION",
        "portal.smtp.user,anna,PORTAL_SMTP_PASSWORD",
        "portal.smtp.password,secret,PORTAL_SMTP_USER",
        "portal.mail.from,portal,PORTAL_MAIL_FROM",
        "portal.smtp.host,smtp://network.example,PORTAL_SMTP_HOST",
        "portal.smtp.connections,0,PORTAL_SMTP_CONNECTIONS",
        "portal.smtp.connect.seconds,soon,PORTAL_SMTP_CONNECT_SECONDS",
        "portal.smtp.answer.seconds,601,PORTAL_SMTP_ANSWER_SECONDS"
    })
    void nonsenseStopsTheStartInOneSentence(String name, String value, String variable) {
        assertThatThrownBy(() -> read(with(name, value)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(variable)
                .hasMessageMatching("CONFIGURATION: Set [^\\n]*\\.")
                .hasMessageNotContaining("secret");
    }

    @Test
    void thePasswordIsNeverShown() {
        Map<String, String> values = new HashMap<>(with("portal.smtp.user", "portal"));
        values.put("portal.smtp.password", "secret");
        assertThat(read(values).orElseThrow().toString()).doesNotContain("secret");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> values = new HashMap<>(PLAIN);
        values.put(name, value);
        return values;
    }

    private static Optional<MailServer> read(Map<String, String> values) {
        return MailServer.read(name -> Optional.ofNullable(values.get(name)));
    }
}
