package se.healthycities.portal.live.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.web.theme.Theme;

/** The line on a discussion's page that tells politely of new replies; empty, and without scripts it stays so. */
public class LivePanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final long discussion;
    private final int seen;
    private final String next;

    /**
     * @param seen the number of the newest post there is now
     * @param next the address at which the first post after it will stand
     */
    public LivePanel(String id, long discussion, int seen, String next) {
        super(id);
        this.discussion = discussion;
        this.seen = seen;
        this.next = next;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new WebMarkupContainer("line")
                .add(
                        AttributeModifier.replace("data-live", "/live/discussions/" + discussion + "?seen=" + seen),
                        AttributeModifier.replace("data-live-next", next),
                        AttributeModifier.replace("data-live-one", getString("livePanel.one")),
                        AttributeModifier.replace("data-live-many", getString("livePanel.many"))));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(JavaScriptHeaderItem.forReference(Theme.LIVE_JS).setDefer(true));
    }
}
