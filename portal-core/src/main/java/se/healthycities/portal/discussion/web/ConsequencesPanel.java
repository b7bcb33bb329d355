package se.healthycities.portal.discussion.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.moving.Consequences;

/** What a move would mean, before it is made: who reads there, who no longer can, and which files go along. */
class ConsequencesPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 8;
    private final String space;
    private final Consequences meant;

    ConsequencesPanel(String id, String space, Consequences meant) {
        super(id);
        this.space = space;
        this.meant = meant;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<String> lines = new ArrayList<>();
        lines.add(words("readers", meant.readers(), ""));
        lines.add(words("lost", meant.lost().size(), names(meant.lost())));
        if (!meant.gained().isEmpty()) {
            lines.add(words("gained", meant.gained().size(), names(meant.gained())));
        }
        if (meant.files() > 0) {
            lines.add(words("files", meant.files(), ""));
        }
        if (meant.staying() > 0) {
            lines.add(words("staying", meant.staying(), ""));
        }
        add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModelObject()).setRenderBodyOnly(true));
            }
        });
    }

    private String words(String key, long number, String names) {
        String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
        return getString("consequencesPanel." + key + form)
                .replace("{0}", String.valueOf(number))
                .replace("{1}", space)
                .replace("{2}", names);
    }

    private String names(List<String> people) {
        String named = String.join("; ", people.subList(0, Math.min(NAMED, people.size())));
        int more = people.size() - NAMED;
        return more <= 0
                ? named
                : named + " " + getString("consequencesPanel.more").replace("{0}", String.valueOf(more));
    }
}
