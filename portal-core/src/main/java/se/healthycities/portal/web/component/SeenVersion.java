package se.healthycities.portal.web.component;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.danekja.java.util.function.serializable.SerializableSupplier;

/** Which version of a text somebody had before them when they changed it, so that nobody overwrites what they never saw. */
public class SeenVersion extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "version";

    /** @param current the version that stands on the page when it is shown */
    public SeenVersion(String id, SerializableSupplier<Integer> current) {
        super(id);
        add(AttributeModifier.replace("name", NAME));
        add(AttributeModifier.replace("value", () -> String.valueOf(current.get())));
    }

    /** The version that was sent; -1 for none, which fits no version. */
    public int sent() {
        return getRequest().getPostParameters().getParameterValue(NAME).toInt(-1);
    }
}
