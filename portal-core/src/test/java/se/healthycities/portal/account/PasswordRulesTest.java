package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.account.PasswordRules.Fault;

class PasswordRulesTest {
    private static final List<String> OWN = List.of("Ottilia Demoström", "Luleå kommun", "ottilia.demostrom");

    @ParameterizedTest
    @CsvSource({
        "elva tecken, TOO_SHORT",
        "Password1234, COMMON",
        "123456789012, COMMON",
        "aaaabbbbaaaabbbb, COMMON",
        "HealthyCities är bra, OWN_WORDS",
        "healthy cities är bra, OWN_WORDS",
        "kul i luleå på vintern, OWN_WORDS",
        "OTTILIAs hemlighet, OWN_WORDS"
    })
    void refusesWhatSomebodyGuessesFirst(String password, Fault fault) {
        assertThat(PasswordRules.fault(password, OWN)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tolv tecken!", "häst batteri klammer", "alldeles utan siffror", "🙂🙃😀😁😂🤣😃😄😅😆😉😊"})
    void asksForNothingButLength(String password) {
        assertThat(PasswordRules.fault(password, OWN)).isEmpty();
    }

    @Test
    void hasAnEnd() {
        assertThat(PasswordRules.fault("abcdefg ".repeat(25), OWN)).isEmpty();
        assertThat(PasswordRules.fault("abcdefg ".repeat(25) + "x", OWN)).contains(Fault.TOO_LONG);
    }
}
