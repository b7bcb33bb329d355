package se.healthycities.portal.file.upload.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.file.ContentType;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.upload.Progress;
import se.healthycities.portal.file.upload.UploadRefused;
import se.healthycities.portal.file.upload.UploadService;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.request.PlainPost;

/**
 * How a script sends a large file in pieces and continues after a break (E1). Small in the manner of tus, with GET, HEAD and
 * POST only; answers are fields as those of a form, one line a file, and {@code Upload-Offset} is the number of bytes that
 * count.
 *
 * <table>
 * <caption>Requests</caption>
 * <tr><td>{@code GET /uploads}</td><td>200, the visitor's unfinished files</td></tr>
 * <tr><td>{@code POST /uploads} with the form fields name, bytes and modified</td><td>201 for a new file, or the same file
 * that was begun before: id, name, bytes, modified, offset</td></tr>
 * <tr><td>{@code GET} or {@code HEAD /uploads/<id>}</td><td>200, how far it has come</td></tr>
 * <tr><td>{@code POST /uploads/<id>?offset=n} with at most 8 MiB as application/octet-stream</td><td>200, how far it has come
 * now; 409 with the right offset when n is not it. When the last byte is there, or with an empty body once it is: draft, the
 * id to send with a form, and differs, the ending that the content is not</td></tr>
 * <tr><td>{@code POST /uploads/<id>?cancel}</td><td>204, forgotten</td></tr>
 * </table>
 *
 * <p>Refusals say {@code error}: 400 unreadable, 401 not logged in, 403 another site, terms or {@code quota}, 404 unknown or
 * somebody else's, 411 without a length, 413 {@code too_large} or {@code too_much}, 415 another type, 429
 * {@code slow_down}, 507 {@code no_room}. A broken request keeps what came of it.
 */
public class UploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FORM = 10_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final String BYTES = "application/octet-stream";

    @Inject
    private transient UploadService uploads;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UploadAnswer answer = new UploadAnswer(response);
        try {
            boolean read = !request.getMethod().equals("POST");
            if (read ? PlainPost.foreign(request) : !PlainPost.ownOrigin(request)) {
                answer.error(HttpServletResponse.SC_FORBIDDEN, "foreign");
            } else {
                serve(request, answer, read);
            }
        } catch (Refused refused) {
            answer.error(status(refused.verdict()), refused.verdict().name());
        } catch (UploadRefused refused) {
            answer.error(status(refused.reason()), refused.reason().name());
        }
    }

    private void serve(HttpServletRequest request, UploadAnswer answer, boolean read) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            if (read) {
                answer.list(uploads.unfinished());
            } else {
                start(request, answer);
            }
            return;
        }
        Optional<UUID> id = UploadAnswer.id(path.substring(1));
        Optional<Long> offset = UploadAnswer.offset(request.getQueryString());
        if (id.isEmpty()) {
            answer.error(HttpServletResponse.SC_NOT_FOUND, "not_found");
        } else if (read) {
            answer.progress(HttpServletResponse.SC_OK, uploads.progress(id.get()));
        } else if ("cancel".equals(request.getQueryString())) {
            uploads.cancel(id.get());
            answer.nothing();
        } else if (offset.isEmpty()) {
            answer.error(HttpServletResponse.SC_BAD_REQUEST, "unreadable");
        } else {
            receive(request, answer, id.get(), offset.get());
        }
    }

    private void start(HttpServletRequest request, UploadAnswer answer) throws IOException {
        if (request.getContentLengthLong() < 0) {
            answer.error(HttpServletResponse.SC_LENGTH_REQUIRED, "unreadable");
            return;
        }
        if (request.getContentLengthLong() > LONGEST_FORM) {
            answer.error(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, UploadRefused.Reason.TOO_MUCH.name());
            return;
        }
        request.setCharacterEncoding("UTF-8");
        String name = request.getParameter("name");
        Optional<Long> bytes = UploadAnswer.number(request.getParameter("bytes"));
        Optional<Long> modified = UploadAnswer.number(request.getParameter("modified"));
        if (name == null || name.length() > LONGEST_NAME || bytes.isEmpty() || modified.isEmpty()) {
            answer.error(HttpServletResponse.SC_BAD_REQUEST, "unreadable");
            return;
        }
        answer.progress(HttpServletResponse.SC_CREATED, uploads.start(name, bytes.get(), modified.get()));
    }

    private void receive(HttpServletRequest request, UploadAnswer answer, UUID id, long offset) throws IOException {
        if (!BYTES.equals(request.getContentType())) {
            answer.error(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "unreadable");
            return;
        }
        long length = request.getContentLengthLong();
        Optional<Progress> progress = uploads.receive(id, offset, length, request.getInputStream());
        boolean allHere = progress.map(Progress::allHere).orElse(false);
        FileDraft draft = allHere ? uploads.finish(id) : null;
        if (draft != null) {
            answer.draft(progress.get(), draft, ContentType.broken(draft.getName(), draft.getMediaType()));
        } else {
            boolean inStep = progress.isPresent() && !allHere;
            answer.progress(inStep ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT, uploads.progress(id));
        }
    }

    private static int status(Verdict verdict) {
        return switch (verdict) {
            case LOGIN -> HttpServletResponse.SC_UNAUTHORIZED;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            default -> HttpServletResponse.SC_FORBIDDEN;
        };
    }

    private static int status(UploadRefused.Reason reason) {
        return switch (reason) {
            case TOO_LARGE, TOO_MUCH -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case QUOTA -> HttpServletResponse.SC_FORBIDDEN;
            case SLOW_DOWN -> UploadAnswer.TOO_MANY;
            case NO_ROOM -> INSUFFICIENT_STORAGE;
        };
    }
}
