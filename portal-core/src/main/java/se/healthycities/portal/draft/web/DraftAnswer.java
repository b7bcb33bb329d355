package se.healthycities.portal.draft.web;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.IRequestCycle;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.http.WebResponse;
import se.healthycities.portal.draft.TextDrafts;

/** What the script that saves a draft hears: a status, and the words to show beside the form. */
record DraftAnswer(int status, String words) implements IRequestHandler {
    private static final int TOO_MANY_REQUESTS = 429;

    static DraftAnswer unreadable() {
        return new DraftAnswer(HttpServletResponse.SC_BAD_REQUEST, "");
    }

    static DraftAnswer of(TextDrafts.Outcome outcome, String words) {
        return switch (outcome) {
            case SAVED -> new DraftAnswer(HttpServletResponse.SC_OK, words);
            case GONE -> new DraftAnswer(HttpServletResponse.SC_OK, "");
            case TOO_LONG -> new DraftAnswer(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "");
            case TOO_OFTEN -> new DraftAnswer(TOO_MANY_REQUESTS, "");
        };
    }

    @Override
    public void respond(IRequestCycle cycle) {
        WebResponse response = (WebResponse) cycle.getResponse();
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.write(words);
    }
}
