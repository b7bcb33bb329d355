package se.healthycities.portal.spi;

import java.io.Serializable;
import org.apache.wicket.Component;

/** A card on the dashboard; with an order below 0 it stands before everything else there. */
public record Card(int order, Maker maker) {
    /** Makes the component with the given Wicket id; it is made anew for every request. */
    @FunctionalInterface
    public interface Maker extends Serializable {
        Component make(String id);
    }
}
