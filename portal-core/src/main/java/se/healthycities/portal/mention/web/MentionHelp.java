package se.healthycities.portal.mention.web;

import org.apache.wicket.Component;
import org.apache.wicket.behavior.Behavior;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.theme.Theme;

/** On a text field: names are offered after "@". Without script one types the whole name, which means the same. */
public class MentionHelp extends Behavior {
    private static final long serialVersionUID = 1L;
    private final String path;

    /** @param path of the space whose readers are offered */
    public MentionHelp(String path) {
        this.path = path;
    }

    @Override
    public void onComponentTag(Component component, ComponentTag tag) {
        tag.put("data-mentions", Addresses.mentionNames(path));
    }

    @Override
    public void renderHead(Component component, IHeaderResponse response) {
        response.render(JavaScriptHeaderItem.forReference(Theme.MENTION_JS).setDefer(true));
    }
}
