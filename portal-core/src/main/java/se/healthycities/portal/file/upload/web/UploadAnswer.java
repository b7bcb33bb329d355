package se.healthycities.portal.file.upload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.upload.Progress;

/** The words of {@link UploadServlet}: fields as those of a form, so that nobody has to read or write another format. */
record UploadAnswer(HttpServletResponse response) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String OFFSET = "offset=";
    static final int TOO_MANY = 429;

    static Optional<UUID> id(String text) {
        return text.matches(ID) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** Read from the query itself: asking for a parameter would take the body for a form. */
    static Optional<Long> offset(String query) {
        return query != null && query.startsWith(OFFSET) ? number(query.substring(OFFSET.length())) : Optional.empty();
    }

    static Optional<Long> number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    void list(List<Progress> files) throws IOException {
        List<String> lines = new ArrayList<>();
        files.forEach(file -> lines.add(line(file)));
        write(HttpServletResponse.SC_OK, String.join("\n", lines));
    }

    void progress(int status, Progress file) throws IOException {
        response.setHeader("Upload-Offset", String.valueOf(file.received()));
        write(status, line(file));
    }

    void draft(Progress file, FileDraft draft, Optional<String> differs) throws IOException {
        response.setHeader("Upload-Offset", String.valueOf(file.received()));
        String ending = differs.map(value -> "&differs=" + encoded(value)).orElse("");
        write(HttpServletResponse.SC_OK, line(file) + "&draft=" + draft.getId() + ending);
    }

    void error(int status, String key) throws IOException {
        if (status == TOO_MANY) {
            response.setHeader("Retry-After", "5");
        }
        write(status, "error=" + key.toLowerCase(Locale.ROOT));
    }

    void nothing() {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String line(Progress file) {
        return "id=" + file.id() + "&name=" + encoded(file.name()) + "&bytes=" + file.bytes() + "&modified="
                + file.modified() + "&offset=" + file.received();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void write(int status, String fields) throws IOException {
        response.setStatus(status);
        response.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        response.getWriter().print(fields);
    }
}
