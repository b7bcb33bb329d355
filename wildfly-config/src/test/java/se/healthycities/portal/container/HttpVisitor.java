package se.healthycities.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.healthycities.portal.browser.DemoPortal;

/** Somebody without a browser: keeps cookies, follows no redirect, and sends what a browser on the portal would send. */
public final class HttpVisitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final String BOUNDARY = "----the-boundary-of-a-test";

    private final Map<String, String> cookies = new LinkedHashMap<>(Map.of("language", "sv"));
    private final String portal;

    private HttpVisitor(String portal) {
        this.portal = portal;
    }

    /** A file that is sent with a form. */
    public record Upload(String name, BodyPublisher content) {
        public static Upload of(String name, byte[] content) {
            return new Upload(name, BodyPublishers.ofByteArray(content));
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        public Document page() {
            return Jsoup.parse(text(), response.uri().toString());
        }

        public String path() {
            return response.uri().getRawPath();
        }
    }

    public static HttpVisitor nobody() {
        return new HttpVisitor(DemoPortal.address());
    }

    public static HttpVisitor of(String email) {
        return of(email, DemoPortal.address());
    }

    /** Somebody who came to another node of the same portal. */
    public static HttpVisitor of(String email, String node) {
        HttpVisitor visitor = new HttpVisitor(node);
        Answer answer = visitor.login(email, "demo");
        if (answer.status() != 302) {
            throw new IllegalStateException(email + " cannot log in: " + answer.status());
        }
        return visitor;
    }

    /** By a plain POST, as every old browser could. */
    public Answer login(String email, String password, String... headers) {
        return post("/login", Map.of("email", email, "password", password), headers);
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** A form of the portal itself, as its own pages send it; given headers replace those. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        return send("POST", path, form(fields), with(ownForm("application/x-www-form-urlencoded"), headers));
    }

    /** A form with nothing that tells where it comes from. */
    public Answer barePost(String path, Map<String, String> fields, String... headers) {
        return send(
                "POST",
                path,
                form(fields),
                with(List.of("Content-Type", "application/x-www-form-urlencoded"), headers));
    }

    /** Fills in a form of a page that was opened before and sends it. */
    public Answer submit(Answer opened, String form, Map<String, String> typed, List<Upload> files, String... headers) {
        Element element = opened.page().selectFirst(form);
        if (element == null) {
            throw new IllegalStateException("No " + form + " on " + opened.path() + ", status " + opened.status());
        }
        URI action = URI.create(element.absUrl("action"));
        String path = action.getRawPath() + (action.getRawQuery() == null ? "" : "?" + action.getRawQuery());
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : element.select("input[name]:not([type=file], [type=radio]), textarea[name]")) {
            fields.put(input.attr("name"), input.val());
        }
        typed.forEach((field, text) -> fields.put(name(element, field), text));
        if (element.attr("enctype").isEmpty()) {
            return post(path, fields, headers);
        }
        return send(
                "POST",
                path,
                multipart(fields, files),
                with(ownForm("multipart/form-data; boundary=" + BOUNDARY), headers));
    }

    /** What the form calls the field that people know by its id. */
    private static String name(Element form, String field) {
        Element labelled = form.selectFirst("#" + field + "[name]");
        return labelled == null ? field : labelled.attr("name");
    }

    public Answer send(String method, String path, BodyPublisher body, List<String> headers) {
        return send(method, path, body, headers.toArray(String[]::new));
    }

    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path))
                .method(method, body)
                .timeout(Duration.ofMinutes(2));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(response);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The node that the visitor came to. */
    String portal() {
        return portal;
    }

    /** The id of the session, or null. */
    public String session() {
        return cookies.get("portal");
    }

    public HttpVisitor session(String id) {
        cookies.put("portal", id);
        return this;
    }

    public HttpVisitor speaks(String language) {
        post("/language", Map.of("language", language, "to", "/"));
        return this;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    private static BodyPublisher multipart(Map<String, String> fields, List<Upload> files) {
        List<BodyPublisher> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(BodyPublishers.ofString("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        for (Upload file : files) {
            parts.add(BodyPublishers.ofString("--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"files:files\"; filename=\"" + file.name()
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(file.content());
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private List<String> ownForm(String type) {
        return List.of("Content-Type", type, "Sec-Fetch-Site", "same-origin", "Origin", portal);
    }

    private static String[] with(List<String> usual, String... changed) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < usual.size(); i += 2) {
            all.put(usual.get(i), usual.get(i + 1));
        }
        for (int i = 0; i < changed.length; i += 2) {
            all.put(changed[i], changed[i + 1]);
        }
        all.values().removeIf(String::isEmpty);
        return all.entrySet().stream()
                .flatMap(header -> java.util.stream.Stream.of(header.getKey(), header.getValue()))
                .toArray(String[]::new);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
