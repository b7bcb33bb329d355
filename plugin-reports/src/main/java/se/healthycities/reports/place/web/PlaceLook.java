package se.healthycities.reports.place.web;

import org.apache.wicket.Component;
import org.apache.wicket.behavior.Behavior;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.ResourceReference;

/** The look of scales, codes and radar pictures, beside the portal's own sheet. */
class PlaceLook extends Behavior {
    private static final long serialVersionUID = 1L;
    private static final ResourceReference CSS = new CssResourceReference(PlaceLook.class, "place.css");

    @Override
    public void renderHead(Component component, IHeaderResponse response) {
        response.render(CssHeaderItem.forReference(CSS));
    }
}
