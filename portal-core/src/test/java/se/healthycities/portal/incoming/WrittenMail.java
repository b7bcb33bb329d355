package se.healthycities.portal.incoming;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A mail as somebody's program would write it. */
final class WrittenMail {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String text;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private WrittenMail(String text) {
        this.text = text;
        headers.put("Message-ID", "<" + UUID.randomUUID() + "@mail.example>");
        headers.put("Subject", "Sv: samtalet");
    }

    static WrittenMail by(String sender, String to, String text) {
        return new WrittenMail(text).header("From", "Någon <" + sender + ">").header("To", "<" + to + ">");
    }

    WrittenMail header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    WrittenMail file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    byte[] raw() {
        StringBuilder mail = new StringBuilder();
        headers.forEach(
                (name, value) -> mail.append(name).append(": ").append(value).append("\r\n"));
        mail.append("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"=_b\"\r\n\r\n--=_b\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
        mail.append(text.replace("\n", "\r\n")).append("\r\n");
        files.forEach((name, content) -> mail.append("--=_b\r\nContent-Type: application/octet-stream\r\n")
                .append("Content-Disposition: attachment; filename=\"" + name + "\"\r\n")
                .append("Content-Transfer-Encoding: base64\r\n\r\n")
                .append(Base64.getMimeEncoder().encodeToString(content))
                .append("\r\n"));
        return mail.append("--=_b--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
