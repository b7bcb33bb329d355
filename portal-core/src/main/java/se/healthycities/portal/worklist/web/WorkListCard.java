package se.healthycities.portal.worklist.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.worklist.WorkLists;

/** On the dashboard of those who run the network: how much of each kind waits. */
public class WorkListCard extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private WorkLists lists;

    @Inject
    private Visitors visitors;

    public WorkListCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Kind> kinds = visitors.current().coordinates() ? kinds() : List.of();
        add(new ListView<>("kind", kinds) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Kind> item) {
                Kind kind = item.getModelObject();
                item.add(new TextHref("heading", "/admin/worklist?kind=" + kind.key(), kind.heading()));
                item.add(new Label("count", String.valueOf(kind.count())));
            }
        });
        setVisible(!kinds.isEmpty());
    }

    private List<Kind> kinds() {
        return lists.all().stream()
                .filter(waiting -> waiting.count() > 0)
                .map(waiting -> new Kind(
                        waiting.list().kind(),
                        Texts.get(waiting.texts(), "workList." + waiting.list().kind() + ".heading", getLocale()),
                        waiting.count()))
                .toList();
    }

    /** One kind of work as the card shows it. */
    private record Kind(String key, String heading, long count) implements Serializable {}
}
