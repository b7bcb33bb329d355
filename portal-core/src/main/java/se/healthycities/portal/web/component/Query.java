package se.healthycities.portal.web.component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An address with its filters, so that every list can be kept and sent as it is; empty filters are left out. */
public final class Query {
    private final String path;
    private final List<String> parts = new ArrayList<>();

    private Query(String path) {
        this.path = path;
    }

    public static Query of(String path) {
        return new Query(path);
    }

    public Query and(String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return this;
    }

    public String address() {
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
