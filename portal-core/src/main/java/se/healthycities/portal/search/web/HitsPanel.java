package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.util.string.Strings;
import se.healthycities.portal.search.Hit;
import se.healthycities.portal.search.SearchKinds;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** A page of hits: what it is, the words around what was looked for, where it lies, who wrote it and when. */
class HitsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SearchKinds kinds;

    private final List<Hit> hits;
    private final LocalDate today;

    HitsPanel(String id, List<Hit> hits, LocalDate today) {
        super(id);
        this.hits = hits;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("hit", hits) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Hit> item) {
                Hit hit = item.getModelObject();
                item.add(new TextHref("link", hit.address(), hit.title()));
                item.add(new Marked("snippet", hit.snippet())
                        .setVisible(!hit.snippet().isEmpty()));
                item.add(new Label("kind", kinds.name(hit.kind(), getLocale())));
                item.add(new Label("where", where(hit)));
            }
        });
    }

    private String where(Hit hit) {
        String day = hit.at() == null ? null : Dates.day(Today.day(hit.at()), today, getLocale());
        String space = Objects.equals(hit.space(), hit.title()) ? null : hit.space();
        return Stream.of(space, hit.author(), day).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** The pieces of a snippet, escaped, with those in marks that were looked for. */
    private static final class Marked extends WebComponent {
        private static final long serialVersionUID = 1L;
        private final List<Hit.Piece> pieces;

        Marked(String id, List<Hit.Piece> pieces) {
            super(id);
            this.pieces = pieces;
        }

        @Override
        public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
            StringBuilder body = new StringBuilder();
            pieces.forEach(piece -> body.append(piece.marked() ? "<mark>" : "")
                    .append(Strings.escapeMarkup(piece.text()))
                    .append(piece.marked() ? "</mark>" : ""));
            replaceComponentTagBody(stream, openTag, body);
        }
    }
}
