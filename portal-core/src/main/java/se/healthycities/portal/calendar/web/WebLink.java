package se.healthycities.portal.calendar.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.util.string.Strings;

/** An address somewhere else, as a link where a browser can open it; other words, such as a telephone number, stay words. */
class WebLink extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;
    private final String address;
    private final String words;

    /** @param words what the link says; null for the address itself */
    WebLink(String id, String address, String words) {
        super(id);
        this.address = address == null ? "" : address;
        this.words = words;
    }

    static boolean opens(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException words) {
            return false;
        }
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        if (opens(address)) {
            tag.put("href", address);
            tag.put("rel", "nofollow noopener noreferrer");
        } else {
            tag.setName("span");
        }
    }

    @Override
    public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
        String said = words == null || !opens(address) ? address : words;
        replaceComponentTagBody(stream, openTag, Strings.escapeMarkup(said));
    }
}
