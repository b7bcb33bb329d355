package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.util.string.Strings;
import se.healthycities.portal.search.Hit;
import se.healthycities.portal.search.SearchKinds;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Template;
import se.healthycities.portal.web.component.Template.Html;

/** A page of hits: what it is, the words around what was looked for, where it lies, who wrote it and when. */
class HitRows extends WebComponent {
    private static final long serialVersionUID = 1L;
    private static final Template HIT = Template.of(HitRows.class);
    private static final Template SNIPPET = Template.of(HitRows.class, "snippet");
    private static final Template LOOKED_FOR = Template.of(HitRows.class, "looked for");

    @Inject
    private SearchKinds kinds;

    private final List<Hit> hits;
    private final LocalDate today;

    HitRows(String id, List<Hit> hits, LocalDate today) {
        super(id);
        this.hits = hits;
        this.today = today;
    }

    @Override
    public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
        Map<String, String> names = new HashMap<>();
        StringBuilder lines = new StringBuilder();
        for (Hit hit : hits) {
            Map<String, Object> values = new HashMap<>();
            values.put("address", hit.address());
            values.put("title", hit.title());
            values.put("snippet", snippet(hit.snippet()));
            values.put("kind", names.computeIfAbsent(hit.kind(), kind -> kinds.name(kind, getLocale())));
            values.put("where", where(hit));
            lines.append(HIT.fill(values).text());
        }
        replaceComponentTagBody(stream, openTag, lines);
    }

    /** The pieces around what was looked for, escaped, with that in marks. */
    private static Html snippet(List<Hit.Piece> pieces) {
        if (pieces.isEmpty()) {
            return new Html("");
        }
        StringBuilder text = new StringBuilder();
        for (Hit.Piece piece : pieces) {
            text.append(
                    piece.marked()
                            ? LOOKED_FOR.fill(Map.of("words", piece.text())).text()
                            : Strings.escapeMarkup(piece.text()));
        }
        return SNIPPET.fill(Map.of("pieces", new Html(text)));
    }

    private String where(Hit hit) {
        String day = hit.at() == null ? null : Dates.day(Today.day(hit.at()), today, getLocale());
        String space = Objects.equals(hit.space(), hit.title()) ? null : hit.space();
        return Stream.of(space, hit.author(), day).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
