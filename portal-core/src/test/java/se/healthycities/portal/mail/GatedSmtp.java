package se.healthycities.portal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A mail server that is as slow as the test wants: it answers a mail when the test lets it, and counts what it has. */
final class GatedSmtp implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore arrivals = new Semaphore(0);
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> connections = Collections.synchronizedList(new ArrayList<>());

    /** A mail that the server has taken. */
    record Received(String to, String returnPath, String messageId) {}

    GatedSmtp() throws IOException {
        threads.execute(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Lets the server take so many more mails. */
    void letThrough(int mails) {
        answers.release(mails);
    }

    /** Waits until so many more mails have come to its door, taken or not. */
    void await(int mails) throws InterruptedException {
        if (!arrivals.tryAcquire(mails, 30, TimeUnit.SECONDS)) {
            throw new AssertionError("Only " + received.size() + " mails came.");
        }
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    int connections() {
        return connections.size();
    }

    private void listen() {
        try {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                connections.add(client.getPort());
                threads.execute(() -> talk(client));
            }
        } catch (IOException closed) {
            threads.shutdownNow();
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.ISO_8859_1)) {
            out.print("220 slow\r\n");
            String from = "";
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.length() < 4 ? line : line.substring(0, 4);
                switch (command) {
                    case "MAIL" -> from = address(line);
                    case "RCPT" -> to = address(line);
                    case "DATA" -> {
                        out.print("354 go on\r\n");
                        String id = messageId(in);
                        arrivals.release();
                        answers.acquire();
                        received.add(new Received(to, from, id));
                    }
                    case "QUIT" -> {
                        out.print("221 bye\r\n");
                        return;
                    }
                    default -> {}
                }
                out.print(to.startsWith("nobody") && command.equals("RCPT") ? "550 5.1.1 unknown\r\n" : "250 ok\r\n");
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static String messageId(BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            id = line.startsWith("Message-ID:")
                    ? line.substring("Message-ID:".length()).trim()
                    : id;
        }
        return id;
    }

    private static String address(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
