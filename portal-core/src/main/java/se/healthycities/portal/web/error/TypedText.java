package se.healthycities.portal.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.util.string.StringValue;

/** Finds what a person typed into a form that was refused: titles and texts, never passwords or keys. */
final class TypedText {
    private static final Set<String> WORDS = Set.of(
            "title",
            "called",
            "text",
            "message",
            "reason",
            "words",
            "into",
            "foldername",
            "newname",
            "filename",
            "presenter",
            "what",
            "route",
            "bring",
            "questions",
            "partners",
            "experiences",
            "aim",
            "aimenglish",
            "working",
            "focus",
            "outcome",
            "place",
            "good",
            "better",
            "problem",
            "done",
            "effect",
            "cost",
            "failed",
            "took");

    private TypedText() {}

    /** The texts of the request, with empty lines between them; "" when there are none. */
    static String of(RequestCycle cycle) {
        if (cycle == null || !(cycle.getRequest() instanceof ServletWebRequest request)) {
            return "";
        }
        HttpServletRequest container = request.getContainerRequest();
        if (!"POST".equals(container.getMethod())) {
            return "";
        }
        ServletWebRequest readable = multipart(container) ? parts(request) : request;
        List<String> found = new ArrayList<>();
        for (String name : readable.getPostParameters().getParameterNames()) {
            String last = name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
            if (WORDS.contains(last)) {
                for (StringValue value : readable.getPostParameters().getParameterValues(name)) {
                    found.add(value.toString("").strip());
                }
            }
        }
        found.removeIf(String::isEmpty);
        return String.join("\n\n", found);
    }

    private static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static ServletWebRequest parts(ServletWebRequest request) {
        try {
            var multipart = request.newMultipartWebRequest(Bytes.megabytes(220), "typed");
            multipart.parseFileParts();
            return (ServletWebRequest) multipart;
        } catch (FileUploadException | RuntimeException unreadable) {
            return request;
        }
    }
}
