package se.healthycities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people write in Markdown, on paper. */
class DocumentTest {
    @Test
    void markdownBecomesTheBlocksOfAPaper() {
        String text =
                "# Rubrik\n\nEtt *viktigt* stycke\nmed två rader.\n\n- ett\n- två\n  - inre\n\n3. tre\n4. fyra\n\n"
                        + "| A | B |\n|---|---|\n| 1 | 2 |\n\n> citat\n\n```\nkod\n```\n\n---\n\n<b>html</b>";

        assertThat(Document.ofMarkdown(text))
                .containsExactly(
                        new Block.Heading(1, "Rubrik"),
                        new Block.Paragraph("Ett viktigt stycke\nmed två rader."),
                        new Block.Bullets(List.of("ett", "två", "– inre")),
                        new Block.Paragraph("3. tre"),
                        new Block.Paragraph("4. fyra"),
                        new Block.Grid(List.of("A", "B"), List.of(List.of("1", "2"))),
                        new Block.Paragraph("citat"),
                        new Block.Paragraph("kod"),
                        new Block.Paragraph("<b>html</b>"));
    }

    @Test
    void nothingWrittenIsNoBlock() {
        assertThat(Document.ofMarkdown("  \n ")).isEmpty();
    }
}
