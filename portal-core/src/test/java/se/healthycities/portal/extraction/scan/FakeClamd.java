package se.healthycities.portal.extraction.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import se.healthycities.portal.settings.VirusScanner;

/** A virus scanner of a test: it knows one virus, and the moods of a real one. */
final class FakeClamd implements AutoCloseable {
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    /** How it answers. */
    enum Mood {
        WELL,
        /** It takes everything and says nothing. */
        SILENT,
        /** It does not even read. */
        DEAF,
        NONSENSE,
        /** It says that the content is too large before it has all of it, and hangs up. */
        FULL,
        /** It hangs up without a word. */
        RUDE,
        /** A judgement letter by letter, without an end. */
        ENDLESS
    }

    volatile Mood mood = Mood.WELL;
    volatile int asked;
    private final CountDownLatch over = new CountDownLatch(1);
    private final ServerSocket server;
    private final Thread serving;

    FakeClamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        serving = new Thread(this::serve, "fake clamd");
        serving.setDaemon(true);
        serving.start();
    }

    VirusScanner address() {
        return new VirusScanner("127.0.0.1", server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket visitor = server.accept();
                Thread thread = new Thread(() -> answer(visitor), "fake clamd answers");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket visitor) {
        asked++;
        Mood now = mood;
        try (visitor) {
            DataInputStream in = new DataInputStream(visitor.getInputStream());
            if (now == Mood.DEAF) {
                over.await();
            }
            String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            if (now == Mood.FULL) {
                say(visitor, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            boolean ill = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
            switch (now) {
                case WELL ->
                    say(
                            visitor,
                            !command.equals("zINSTREAM\0")
                                    ? "UNKNOWN COMMAND"
                                    : ill ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK");
                case NONSENSE -> say(visitor, "HTTP/1.1 200 OK\r\n\r\nstream: OK");
                case SILENT -> in.read();
                case ENDLESS -> {
                    while (true) {
                        visitor.getOutputStream().write('a');
                    }
                }
                default -> {}
            }
        } catch (IOException gone) {
            // The portal has hung up.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Socket visitor, String answer) throws IOException {
        visitor.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        visitor.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            over.countDown();
            server.close();
            serving.join();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
