package se.healthycities.portal.extraction.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.document.Block;
import se.healthycities.portal.document.Document;
import se.healthycities.portal.extraction.worker.Admission;
import se.healthycities.portal.spi.Texts;

/** The pages that the portal itself adds when it joins papers: the contents, and one for each file that cannot be shown. */
final class JoinWords {
    private final String title;
    private final Locale language;

    JoinWords(String title, String language) {
        this.title = title;
        this.language = Locale.forLanguageTag(language);
    }

    String heading() {
        return text("contents");
    }

    /** @param before how many pages the contents themselves have */
    Document contents(List<String> titles, List<Integer> lengths, int before) {
        List<List<String>> rows = new ArrayList<>();
        int page = before + 1;
        for (int i = 0; i < titles.size(); i++) {
            rows.add(List.of(String.valueOf(i + 1), titles.get(i), String.valueOf(page)));
            page += lengths.get(i);
        }
        List<String> header = List.of(text("number"), text("paper"), text("page"));
        return paper(title, List.of(new Block.Heading(1, heading()), new Block.Grid(header, rows)));
    }

    /** @param why null when it is no PDF at all */
    Document instead(String named, Admission why) {
        String reason = text(why == null ? "noPdf" : why.name());
        return paper(named, List.of(new Block.Paragraph(reason), new Block.Paragraph(text("fetch"))));
    }

    private Document paper(String heading, List<Block> blocks) {
        return new Document(heading, language.getLanguage(), blocks, Map.of());
    }

    private String text(String key) {
        return Texts.get(JoinWords.class, key, language);
    }
}
