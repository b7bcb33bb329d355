package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Names of files after cleaning: every computer can keep them, and a browser reads them as they are. */
class FileNameTest {
    private static final int RANDOM_NAMES = 3_000;

    @ParameterizedTest
    @FieldSource("se.healthycities.portal.file.HostileNames#ALL")
    void everyHostileNameBecomesAHarmlessOne(String name) {
        harmless(FileName.clean(name));
    }

    @Test
    void soDoesAnyOther() {
        Random random = new Random(4);
        for (int i = 0; i < RANDOM_NAMES; i++) {
            int length = random.nextInt(300);
            StringBuilder name = new StringBuilder();
            for (int at = 0; at < length; at++) {
                name.append(
                        random.nextBoolean()
                                ? Character.toString(random.nextInt(Character.MAX_CODE_POINT))
                                : String.valueOf("./\\ \u202E\u0000conåä*:\u0301".charAt(random.nextInt(14))));
            }
            harmless(FileName.clean(name.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "con.txt, _con.txt",
        "Com¹, _Com¹",
        "console.txt, console.txt",
        "slut. . ., slut",
        "'plan.pdf          .exe', plan.pdf .exe",
        "faktura\u202Efdp.exe, fakturafdp.exe",
        "Åtgärder för äldre.docx, Åtgärder för äldre.docx",
        "A\u030Aret.txt, Året.txt",
        "протокол.pdf, протокол.pdf"
    })
    void whatPeopleWroteStays(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    private static void harmless(String clean) {
        assertThat(FileName.clean(clean)).as("cleaned twice").isEqualTo(clean);
        assertThat(clean)
                .isNotBlank()
                .doesNotMatch("(?s).*[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}].*")
                .doesNotMatch("(?s)^[. ].*|.*[. ]$")
                .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
        assertThat(clean.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
        assertThatCode(() -> Path.of(clean)).doesNotThrowAnyException();
        String header = Disposition.attachment(clean);
        assertThat(header).matches("[ -~]+").startsWith("attachment; ");
        assertThat(SavedName.of(header)).isEqualTo(clean);
    }
}
