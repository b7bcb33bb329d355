package se.healthycities.portal.document;

import java.util.List;

/** What a paper is made of, one below the other; its texts are plain, whoever wrote them. */
public sealed interface Block {
    /** @param level 1 for the parts of a paper, at most 5; the paper's own title stands above them */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> texts) implements Block {
        public Bullets {
            texts = List.copyOf(texts);
        }
    }

    /** @param rows each as long as the header */
    record Grid(List<String> header, List<List<String>> rows) implements Block {
        public Grid {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What comes next begins on a new page. */
    record Break() implements Block {}
}
