package se.healthycities.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
    @Test
    void commasAndSemicolonsAreReadWithAndWithoutByteOrderMark() throws Exception {
        for (String text : List.of("namn,ort\nÅsa,Luleå\n", "\ufeffnamn;ort\r\nÅsa;Luleå\r\n")) {
            Sheet sheet = csv(text);
            assertThat(sheet.columns()).containsExactly("namn", "ort");
            assertThat(sheet.rows()).hasSize(1);
            assertThat(sheet.rows().get(0).cell("Namn")).isEqualTo("Åsa");
            assertThat(sheet.rows().get(0).cell("ort")).isEqualTo("Luleå");
            assertThat(sheet.rows().get(0).cell("nothing")).isEmpty();
            assertThat(sheet.has("ORT")).isTrue();
        }
    }

    @Test
    void aSemicolonFileMayHaveCommasInItsCells() throws Exception {
        assertThat(csv("a;b\n1,5;2,5\n").rows().get(0).cell("b")).isEqualTo("2,5");
    }

    @Test
    void linesKeepTheNumberThatTheSpreadsheetShows() throws Exception {
        Sheet sheet = csv("\na;b\n\n1;2\n\"two\nlines\";3\n4;5");
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(4, 5, 7);
        assertThat(sheet.rows().get(1).cell("a")).isEqualTo("two\nlines");
    }

    @Test
    void shortLinesHaveEmptyCellsAndUnnamedColumnsAreLeftOut() throws Exception {
        Sheet sheet = csv("a;;c\n1\n1;2;3;4\n");
        assertThat(sheet.columns()).containsExactly("a", "c");
        assertThat(sheet.rows().get(0).cell("c")).isEmpty();
        assertThat(sheet.rows().get(1).cells()).containsOnlyKeys("a", "c");
    }

    @Test
    void whatIsNoListIsRefusedWithAReason() {
        assertRefused("empty", () -> csv(""));
        assertRefused("empty", () -> csv("\n ; \n"));
        assertRefused("twice", () -> csv("a;A\n1;2\n"));
        assertRefused("damaged", () -> csv("a;b\n\"1;2\n"));
        assertRefused("damaged", () -> csv("a;b\n\0;2\n"));
        assertRefused("encoding", () -> read("namn;ort\nÅsa;Luleå".getBytes(Charset.forName("windows-1252"))));
        assertRefused("columns", () -> csv(";x".repeat(101)));
        assertRefused("columns", () -> csv("a;b\n" + ",".repeat(5_000_000)));
        assertRefused("rows", () -> csv("a\n" + "1\n".repeat(50_001)));
        assertRefused("size", () -> read(new byte[10 * 1024 * 1024 + 1]));
        assertRefused("damaged", () -> read(new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
    }

    @Test
    void fiftyThousandLinesAreRead() throws Exception {
        assertThat(csv("a\n" + "1\n".repeat(50_000)).rows()).hasSize(50_000);
    }

    @Test
    void whatIsWrittenAsCsvComesBackAndIsNoFormula() throws Exception {
        List<String> cells = Arrays.asList("=1+1", "+46", "-5", "@x", "a;\"b\"\nc", null, "'quoted'");
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(out, names, List.of(cells).iterator());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\ufeffa;b;c")
                .contains("'=1+1;'+46;'-5;'@x");
        SheetRow row = read(out.toByteArray()).rows().get(0);
        assertThat(names.stream().map(row::cell))
                .containsExactly("=1+1", "+46", "-5", "@x", "a;\"b\"\nc", "", "'quoted'");
    }

    @Test
    void whatIsWrittenAsXlsxComesBackInPlainForm() throws Exception {
        List<?> cells =
                Arrays.asList("=1+1", 34100L, 0.1 + 0.2, LocalDate.of(2026, 1, 31), null, "Å\u0001\u000bä & <b>", -7);
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(out, "Avgifter", names, List.of(cells).iterator());
        Sheet sheet = read(out.toByteArray());
        assertThat(sheet.columns()).isEqualTo(names);
        SheetRow row = sheet.rows().get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(names.stream().map(row::cell))
                .containsExactly("=1+1", "34100", "0.3", "2026-01-31", "", "Åä & <b>", "-7");
    }

    @Test
    void everyReasonHasItsTextInBothLanguages() {
        for (String key : List.of("empty", "size", "rows", "columns", "twice", "encoding", "damaged", "hostile")) {
            UnreadableSheet refused = new UnreadableSheet(key, 10);
            assertThat(refused.text(Locale.forLanguageTag("sv"))).isNotBlank();
            assertThat(refused.text(Locale.ENGLISH)).isNotEqualTo(refused.text(Locale.forLanguageTag("sv")));
        }
    }

    static void assertRefused(String key, ThrowingCallable reading) {
        Assertions.assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static Sheet csv(String text) throws UnreadableSheet, IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Sheet read(byte[] content) throws UnreadableSheet, IOException {
        return SheetReader.read(new ByteArrayInputStream(content));
    }
}
