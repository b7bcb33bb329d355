package se.healthycities.portal.web.component;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;

/** A link by address: a plain, escaped href that any feature may point to, with whatever lies inside the tag. */
public class Href extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;
    private final String address;

    /** @param address from the root, with a slash at its start */
    public Href(String id, String address) {
        super(id);
        this.address = address;
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.put("href", address);
    }
}
