package se.healthycities.portal.web.component;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;

/** A link by address whose body is a text, escaped. */
public class TextHref extends Href {
    private static final long serialVersionUID = 1L;
    private final String text;

    public TextHref(String id, String address, String text) {
        super(id, address);
        this.text = text;
    }

    @Override
    public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
        replaceComponentTagBody(stream, openTag, org.apache.wicket.util.string.Strings.escapeMarkup(text));
    }
}
