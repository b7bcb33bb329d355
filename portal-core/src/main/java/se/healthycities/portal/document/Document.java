package se.healthycities.portal.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paper of the network in the form that every archive takes: minutes, an agenda, an extract for a registrar (D7, N19). It
 * knows nothing of where it comes from and is written as PDF/A ({@link PdfPaper}) or for a word processor
 * ({@link WordPaper}).
 *
 * @param language of its words: {@code sv} or {@code en}
 * @param facts what stands beside the title and in the file's own description, in their order: day, place, number
 */
public record Document(String title, String language, List<Block> blocks, Map<String, String> facts) {
    public Document {
        blocks = List.copyOf(blocks);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** What people wrote in Markdown, as blocks; emphasis, pictures and addresses become plain words. */
    public static List<Block> ofMarkdown(String text) {
        return new MarkdownBlocks().of(text);
    }

    /** Words that describe it in one line. */
    String subject() {
        List<String> words = new ArrayList<>();
        facts.forEach((name, value) -> words.add(name + ": " + value));
        return words.isEmpty() ? title : String.join(", ", words);
    }
}
