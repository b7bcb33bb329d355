package se.healthycities.portal.container;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The WebSocket that a discussion's page opens, without the page. */
public final class LiveSocket implements WebSocket.Listener, AutoCloseable {

    private static final int SECONDS = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private WebSocket socket;

    private LiveSocket() {}

    /** As the page of the talk opens it for the visitor, on the visitor's node. */
    public static LiveSocket open(HttpVisitor visitor, GroupTalk talk) {
        return open(visitor, address(visitor, talk));
    }

    static LiveSocket open(HttpVisitor visitor, String address) {
        LiveSocket listening = new LiveSocket();
        listening.socket = listening.connect(visitor, address, visitor.portal());
        return listening;
    }

    /** @return the status of the refusal, 101 when there is none */
    static int status(HttpVisitor visitor, String address, String origin) {
        LiveSocket listening = new LiveSocket();
        try {
            listening.connect(visitor, address, origin).abort();
            return 101;
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    static String address(HttpVisitor visitor, GroupTalk talk) {
        return talk.open(visitor).page().selectFirst("[data-live]").attr("data-live");
    }

    private WebSocket connect(HttpVisitor visitor, String address, String origin) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (visitor.session() != null) {
            builder.header("Cookie", "portal=" + visitor.session());
        }
        URI uri = URI.create(visitor.portal().replaceFirst("^http", "ws") + address);
        return builder.buildAsync(uri, this).join();
    }

    /** What is told next; null when nothing comes. */
    public String next() throws InterruptedException {
        return heard.poll(SECONDS, TimeUnit.SECONDS);
    }

    /** The code with which the portal ends it. */
    int end() throws Exception {
        return closed.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence words, boolean last) {
        heard.add(words.toString());
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
