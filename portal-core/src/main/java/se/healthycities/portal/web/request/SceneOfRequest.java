package se.healthycities.portal.web.request;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.cycle.RequestCycle;
import se.healthycities.portal.spi.Scene;

/** Where the running request happens, as the gate found it from the address; pages ask here and nowhere else. */
public final class SceneOfRequest {
    private static final MetaDataKey<Scene> KEY = new MetaDataKey<>() {
        private static final long serialVersionUID = 1L;
    };

    private SceneOfRequest() {}

    public static Scene get() {
        RequestCycle cycle = RequestCycle.get();
        Scene scene = cycle == null ? null : cycle.getMetaData(KEY);
        return scene == null ? Scene.PORTAL : scene;
    }

    public static void set(RequestCycle cycle, Scene scene) {
        cycle.setMetaData(KEY, scene);
    }

    /** The request's path as segments, without empty ones. */
    public static List<String> path(Url url) {
        List<String> segments = new ArrayList<>(url.getSegments());
        segments.removeIf(String::isEmpty);
        return segments;
    }
}
