package se.healthycities.themegroups.ask.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.themegroups.ask.GroupChoice;

/** To which group a question goes when those who were asked do not know; the strategic group when nothing is said. */
class GroupField extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "group";

    private final ArrayList<GroupChoice> groups;
    private final long stored;

    /** @param stored the id of the one that is chosen at first, 0 for none */
    GroupField(String id, List<GroupChoice> groups, long stored) {
        super(id);
        this.groups = new ArrayList<>(groups);
        this.stored = stored;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Options.Option> options = groups.stream()
                .map(group -> new Options.Option(String.valueOf(group.id()), group.name(getLocale())))
                .toList();
        add(new Options("option", options, String.valueOf(chosen())));
    }

    /** The id of the chosen group, as far as it can be chosen; 0 when there is none. */
    long chosen() {
        String sent = PlainPost.posted() ? PlainPost.value(NAME) : String.valueOf(stored);
        return groups.stream()
                .filter(group -> String.valueOf(group.id()).equals(sent))
                .findFirst()
                .or(() -> groups.stream().findFirst())
                .map(GroupChoice::id)
                .orElse(0L);
    }
}
