package se.healthycities.portal.web;

import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.handler.EmptyRequestHandler;

/** Takes what no other mapper knows, so that the gate answers it with the portal's own page and not the server's. */
class NoSuchAddress implements IRequestMapper {
    @Override
    public IRequestHandler mapRequest(Request request) {
        return new EmptyRequestHandler();
    }

    @Override
    public int getCompatibilityScore(Request request) {
        return Integer.MIN_VALUE;
    }

    @Override
    public Url mapHandler(IRequestHandler handler) {
        return null;
    }
}
