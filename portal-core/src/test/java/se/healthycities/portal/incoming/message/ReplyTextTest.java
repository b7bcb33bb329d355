package se.healthycities.portal.incoming.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails of the programs that people of the network use, in Swedish and English; what is to be left lies beside each (C5). */
class ReplyTextTest {
    static List<Path> samples() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(ReplyTextTest.class.getResource("samples").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreAtLeastThirty() throws IOException, URISyntaxException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onlyOnesOwnWordsAreLeft(Path sample) throws IOException, UnreadableMail {
        ReceivedMail mail = ReceivedMail.read(Files.readAllBytes(sample));
        String expected = Files.readString(Path.of(sample.toString().replace(".eml", ".txt")), StandardCharsets.UTF_8);
        assertThat(ReplyText.of(mail.text())).isEqualTo(expected.strip());
        assertThat(Automatic.is(mail)).as("written by a person").isFalse();
        assertThat(mail.words("svar@portal.example")).containsExactly("r1-2-abcdefghijklmnop");
        assertThat(mail.sender()).contains("anna.ekstrom@lulea.example");
    }

    @Test
    void filesKeepTheirNames() throws IOException, URISyntaxException, UnreadableMail {
        Path sample = samples().stream()
                .filter(file -> file.toString().contains("with-attachment"))
                .findFirst()
                .orElseThrow();
        assertThat(ReceivedMail.read(Files.readAllBytes(sample)).files())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("räkning.pdf"));
    }

    @Test
    void noTextTakesLong() {
        String hostile = ("> ".repeat(500) + "\n").repeat(500) + "Den 1 " + "skrev ".repeat(5_000) + "\n"
                + "Från: a\n".repeat(5_000) + "-".repeat(50_000);
        assertThat(ReplyText.of(hostile)).isNotNull();
        assertThat(ReplyText.of("Mvh\n\n".repeat(100_000) + "--\n> x\n".repeat(100_000)))
                .isNotNull();
        assertThat(HtmlText.of("<blockquote>".repeat(250) + "x<br>".repeat(10_000)))
                .hasSizeLessThan(1_000_000);
        assertThat(HtmlText.of("<div>".repeat(20_000) + "djupt" + "<blockquote>".repeat(300)))
                .isNotNull();
        assertThat(HtmlText.of("<div>".repeat(200) + "ord" + "</p>".repeat(300)))
                .contains("ord");
    }
}
