package se.healthycities.portal.incoming.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.healthycities.portal.mail.ReturnPath;

/** Reports of mail servers, by the standard and by none; each file's name says what it means. */
class DeliveryReportTest {
    static List<Path> reports() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(
                Path.of(DeliveryReportTest.class.getResource("reports").toURI()))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachReportIsUnderstoodAndNamesItsMail(Path file) throws IOException, UnreadableMail {
        String[] name = file.getFileName().toString().split("-", 3);
        ReceivedMail mail = ReceivedMail.read(Files.readAllBytes(file));
        DeliveryReport report = DeliveryReport.of(mail).orElseThrow();
        assertThat(report.kind()).isEqualTo(DeliveryReport.Kind.valueOf(name[0].toUpperCase(Locale.ROOT)));
        assertThat(report.status()).isEqualTo(name[1]);
        ReturnPath told = mail.words("svar@portal.example").stream()
                .findFirst()
                .flatMap(ReturnPath::read)
                .or(() -> ReturnPath.inWords(mail.everything()))
                .orElseThrow();
        assertThat(told).isEqualTo(new ReturnPath(4711, "abcdefghijklm"));
    }

    @Test
    void whatAPersonWritesIsNoReport() throws UnreadableMail {
        String words =
                "From: Anna <anna@lulea.example>\r\nSubject: Sv: 550 5.1.1\r\n\r\nMejlet till Bo finns inte.\r\n";
        assertThat(DeliveryReport.of(ReceivedMail.read(words.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
