package se.healthycities.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until the portal says that it is ready, and tells early when it never will be. */
final class Ready {

    private Ready() {}

    static void await(ServerProcess server, DataFolder data, URI address, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!answers(address)) {
            if (Files.exists(Distribution.failureMark(data)) || StartFailure.isTold(data)) {
                throw new Refusal(StartFailure.sentence(data, "The portal could not be deployed"));
            }
            if (System.nanoTime() > end) {
                throw new Refusal(StartFailure.sentence(
                        data, "The portal was not ready after " + patience.toSeconds() + " seconds"));
            }
            if (endsWithin(server, 200)) {
                throw new Refusal(StartFailure.sentence(data, "The server ended before the portal was ready"));
            }
        }
    }

    static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean endsWithin(ServerProcess server, long milliseconds) {
        try {
            return server.process().waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.", interrupted);
        }
    }
}
