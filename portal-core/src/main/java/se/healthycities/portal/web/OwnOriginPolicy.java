package se.healthycities.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.wicket.protocol.http.IResourceIsolationPolicy;
import org.apache.wicket.request.component.IRequestablePage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * Lets only requests of this origin act: every POST, and every address that calls a listener, must say where it comes
 * from. Wicket's own policy lets another site's link call a listener by GET.
 */
class OwnOriginPolicy implements IResourceIsolationPolicy {
    @Override
    public ResourceIsolationOutcome isRequestAllowed(HttpServletRequest request, IRequestablePage target) {
        boolean listener =
                request.getQueryString() != null && request.getQueryString().matches("^\\d*-.*");
        boolean acts = listener || "POST".equals(request.getMethod());
        return !acts || PlainPost.ownOrigin(request)
                ? ResourceIsolationOutcome.ALLOWED
                : ResourceIsolationOutcome.DISALLOWED;
    }
}
