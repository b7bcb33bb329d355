package se.healthycities.portal.web.theme;

import java.util.List;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;
import org.apache.wicket.request.resource.ResourceReference;

/** What every page loads: Bootstrap's sheet and icons from their WebJars, and the portal's own sheet and script. */
public final class Theme {
    /** Addresses of files in WebJars, with their versions in them, so that they may be cached for a year. */
    public static final List<String> SHEETS = List.of(
            "/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
            "/webjars/bootstrap-icons/1.13.1/font/bootstrap-icons.min.css");

    public static final ResourceReference FONTS_CSS = new CssResourceReference(Theme.class, "fonts.css");
    public static final ResourceReference PORTAL_CSS = new CssResourceReference(Theme.class, "portal.css");
    public static final ResourceReference PORTAL_JS = new JavaScriptResourceReference(Theme.class, "portal.js");

    /** Only on the pages that use passkeys. */
    public static final ResourceReference PASSKEY_JS = new JavaScriptResourceReference(Theme.class, "passkey.js");

    /** Only on the pages where one writes posts. */
    public static final ResourceReference MENTION_JS = new JavaScriptResourceReference(Theme.class, "mention.js");
    /** Only on pages that take files. */
    public static final ResourceReference UPLOAD_JS = new JavaScriptResourceReference(Theme.class, "upload.js");

    /** Only on the pages that keep drafts. */
    public static final ResourceReference DRAFT_JS = new JavaScriptResourceReference(Theme.class, "draft.js");

    /** Only on the pages where a form is answered in its place. */
    public static final ResourceReference PLACE_JS = new JavaScriptResourceReference(Theme.class, "place.js");

    /** Only on the pages of discussions. */
    public static final ResourceReference LIVE_JS = new JavaScriptResourceReference(Theme.class, "live.js");

    private Theme() {}
}
