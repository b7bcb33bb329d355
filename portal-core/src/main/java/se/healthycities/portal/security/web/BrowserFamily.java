package se.healthycities.portal.security.web;

import se.healthycities.portal.web.request.PlainPost;

/** Which family of browsers a request comes from, and no more than that. */
final class BrowserFamily {
    /** Looked for in this order, because each names the ones after it as well. */
    private static final String[][] FAMILIES = {
        {"Edg", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrom", "Chrome"}, {"Safari/", "Safari"}
    };

    private BrowserFamily() {}

    static String ofRequest() {
        String agent = PlainPost.request().getHeader("User-Agent");
        return of(agent == null ? "" : agent);
    }

    static String of(String agent) {
        for (String[] family : FAMILIES) {
            if (agent.contains(family[0])) {
                return family[1];
            }
        }
        return "?";
    }
}
