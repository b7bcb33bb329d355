package se.healthycities.portal.web.component;

import java.util.UUID;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;

/** The key that a form is sent with, so that a double click or a repeated request acts once. */
public class RequestKey extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;

    private String fresh = UUID.randomUUID().toString();

    public RequestKey(String id) {
        super(id);
        add(AttributeModifier.replace("name", "key"));
        add(AttributeModifier.replace("value", () -> value().toString()));
    }

    /** The key that was sent, or a new one. */
    public UUID value() {
        String sent = getRequest().getPostParameters().getParameterValue("key").toString("");
        return UUID.fromString(sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? sent : fresh);
    }
}
