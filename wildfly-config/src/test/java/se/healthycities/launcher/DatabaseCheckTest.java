package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCheckTest {

    @Test
    void aDatabaseThatIsTooOldIsRefused() {
        assertThatThrownBy(() -> DatabaseCheck.checkVersion(14))
                .isInstanceOf(Refusal.class)
                .hasMessage("The database is PostgreSQL 14; the portal needs 15 or a later one.");
        assertThatCode(() -> DatabaseCheck.checkVersion(15)).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatMayForgetIsRefused() {
        assertThatThrownBy(() -> DatabaseCheck.checkDurable("off", "on")).hasMessageContaining("fsync");
        assertThatThrownBy(() -> DatabaseCheck.checkDurable("on", "off")).hasMessageContaining("synchronous_commit");
        assertThatCode(() -> DatabaseCheck.checkDurable("on", "local")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, The database here refuses the user anna: wrong name or password.",
        "08001, The database here cannot be reached.",
        "3D000, The database here does not exist.",
        "53300, The database here cannot be used: too many clients"
    })
    void eachFaultOfAConnectionHasItsSentence(String state, String sentence) {
        assertThat(DatabaseCheck.sentence(new SQLException("too many clients\nDetail", state), "anna", "here"))
                .isEqualTo(sentence);
    }

    @Test
    void aPasswordInTheAddressIsNotTold() {
        Database database = Database.of(Settings.of(Map.of("db.url", "jdbc:postgresql://host/portal?password=secret")));

        assertThat(DatabaseCheck.address(database)).isEqualTo("jdbc:postgresql://host/portal");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        Database database = Database.of(Settings.of(Map.of("db.url", "jdbc:h2:mem:portal")));

        assertThatThrownBy(() -> DatabaseCheck.check(database, true)).hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void withoutAnOwnerTheUserOwnsTheTables() {
        Database database = Database.of(
                Settings.of(Map.of("db.url", "jdbc:postgresql:portal", "db.user", "anna", "db.password", "secret")));

        assertThat(database.owner()).isEqualTo("anna");
        assertThat(database.ownerPassword()).isEqualTo("secret");
        assertThat(database.toString()).doesNotContain("secret");
    }
}
