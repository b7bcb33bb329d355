package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelyingPartyTest {
    @ParameterizedTest
    @CsvSource({
        "https://portal.example, portal.example, https://portal.example",
        "https://portal.example:8443, portal.example, https://portal.example:8443",
        "http://127.0.0.1:8080, localhost, http://localhost:8080"
    })
    void isTheHostOfThePortal(String portal, String id, String origin) {
        assertThat(RelyingParty.of(portal)).isEqualTo(new RelyingParty(id, origin));
    }
}
