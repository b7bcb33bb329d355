package se.healthycities.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import se.healthycities.portal.browser.DemoPortal;

/** A request byte by byte, for what no honest client would send. */
final class RawRequest {

    private static final int PATIENCE = 30_000;

    private RawRequest() {}

    /** Sends a request line with the right host, and headers of which each ends with a line break. */
    static String answer(String requestLine, String headers) {
        return bytes(requestLine + "\r\nHost: "
                + URI.create(DemoPortal.address()).getAuthority() + "\r\n" + headers + "Connection: close\r\n\r\n");
    }

    static String answer(String requestLine) {
        return answer(requestLine, "");
    }

    /** Everything that the server answers until it closes; empty when it only closes. */
    static String bytes(String request) {
        URI portal = URI.create(DemoPortal.address());
        try (Socket socket = new Socket(InetAddress.getByName(portal.getHost()), portal.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return read(socket);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A server that has heard enough may reset the connection; what it said before counts. */
    private static String read(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (java.net.SocketException reset) {
            return text.toString();
        }
        return text.toString();
    }

    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
