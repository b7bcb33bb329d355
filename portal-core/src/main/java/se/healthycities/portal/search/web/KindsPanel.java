package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.search.Answer;
import se.healthycities.portal.search.SearchKinds;
import se.healthycities.portal.web.component.Href;

/** The kinds of what was found, each with its number and the way to see only these. */
class KindsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SearchKinds kinds;

    private final SearchAddress asked;
    private final transient Answer answer;

    KindsPanel(String id, SearchAddress asked, Answer answer) {
        super(id);
        this.asked = asked;
        this.answer = answer;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<String> found = new ArrayList<>(
                kinds.names().stream().filter(answer.kinds()::containsKey).toList());
        if (!found.isEmpty()) {
            found.add(0, "");
        }
        add(new ListView<>("kind", found) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                String kind = item.getModelObject();
                Href link = new Href("link", asked.kind(kind));
                if (kind.equals(asked.kind())) {
                    link.add(AttributeModifier.replace("aria-current", "true"));
                }
                link.add(new Label(
                        "name", kind.isEmpty() ? getString("kindsPanel.all") : kinds.name(kind, getLocale())));
                link.add(new Label("number", number(kind)).setVisible(!kind.isEmpty()));
                item.add(link);
            }
        });
        setVisible(!found.isEmpty());
    }

    private String number(String kind) {
        Answer.Count count = answer.kinds().getOrDefault(kind, new Answer.Count(0, false));
        return count.number() + (count.more() ? "+" : "");
    }
}
