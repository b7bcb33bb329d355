package se.healthycities.portal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** Papers that tests write. */
public final class Papers {
    static final String EVIL =
            "<script>alert(1)</script> &xxe; ]]> <img src=\"https://spion.example/a.png\"> url(file:///etc/passwd)"
                    + " \u0000\u0008\uD800 \uFFFF 😀 漢字 ﷽";

    private Papers() {}

    static Document minutes() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Dag", "tisdag 3 november 2026");
        facts.put("Plats", "Luleå");
        facts.put("Diarienummer", "HC 2026/17");
        List<List<String>> rows = IntStream.range(1, 80)
                .mapToObj(i -> List.of("Kommun " + i, i % 2 == 0 ? "närvarande" : "frånvarande"))
                .toList();
        return new Document(
                "Protokoll för Delaktighet",
                "sv",
                List.of(
                        new Block.Heading(1, "§ 1 Öppnande"),
                        new Block.Paragraph("Åsa Öberg öppnar mötet – välkomna!\nAndra raden."),
                        new Block.Bullets(List.of("jämlik hälsa", "äldre på Öland", EVIL)),
                        new Block.Heading(2, "Närvaro"),
                        new Block.Grid(List.of("Organisation", "Närvaro"), rows),
                        new Block.Break(),
                        new Block.Heading(1, "§ 2 Beslut"),
                        new Block.Paragraph(EVIL + " Ett-ord-som-aldrig-tar-slut".repeat(40))),
                facts);
    }

    static byte[] pdf(Document paper, TestClock clock) {
        return bytes(out -> new PdfPaper(new Today(clock)).write(paper, out));
    }

    public static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /** Writes a file. */
    public interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }
}
