package se.healthycities.portal.extraction.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.portal.settings.VirusScanner;

/** Speaks clamd's INSTREAM over a plain socket: a content goes there in pieces, one line comes back, and all of it in time. */
final class Clamd {
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CONNECT_IN_MILLISECONDS = 3000;
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final VirusScanner address;
    private final Duration longest;

    Clamd(VirusScanner address, Duration longest) {
        this.address = address;
        this.longest = longest;
    }

    ScanAnswer scan(Path content) {
        try (Socket socket = new Socket()) {
            CompletableFuture<Void> watch = CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
            try {
                socket.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_IN_MILLISECONDS);
                return judgement(ask(socket, content));
            } finally {
                watch.cancel(false);
            }
        } catch (IOException nobody) {
            return ScanAnswer.of(ScanAnswer.Kind.UNREACHABLE);
        }
    }

    private static String ask(Socket socket, Path content) throws IOException {
        Optional<IOException> broken = send(socket, content);
        String answer = answer(socket.getInputStream());
        if (answer.isEmpty() && broken.isPresent()) {
            throw broken.get();
        }
        return answer;
    }

    /** A scanner that finds the content too large says so and hangs up before everything is sent. */
    private static Optional<IOException> send(Socket socket, Path content) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(content)) {
            try {
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
                out.write(COMMAND);
                for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                    out.writeInt(read);
                    out.write(piece, 0, read);
                }
                out.writeInt(0);
                out.flush();
                return Optional.empty();
            } catch (IOException hungUp) {
                return Optional.of(hungUp);
            }
        }
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int next = in.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
            answer.append((char) next);
        }
        return answer.toString().trim();
    }

    private static ScanAnswer judgement(String answer) {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new ScanAnswer(ScanAnswer.Kind.INFECTED, found.group(1).replaceAll("[^ -~]", "?"));
        }
        if (answer.isEmpty()) {
            return ScanAnswer.of(ScanAnswer.Kind.UNREACHABLE);
        }
        return ScanAnswer.of(answer.equals("stream: OK") ? ScanAnswer.Kind.CLEAN : ScanAnswer.Kind.REFUSED);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is as good as closed.
        }
    }
}
