package se.healthycities.portal.live.web;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Extension;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.live.LiveNode;
import se.healthycities.portal.live.LivePass;
import se.healthycities.portal.live.LiveReaders;
import se.healthycities.portal.live.LiveWire;

/** One open page at the other end of a WebSocket. It listens to nothing but pongs: a page has nothing to say here. */
public class LiveConnection extends Endpoint implements LiveWire {
    private static final Logger LOG = LoggerFactory.getLogger(LiveConnection.class);
    private static final long IDLE_MILLIS = 120_000;
    private static final long SEND_MILLIS = 10_000;
    private static final int LONGEST_MESSAGE = 128;

    private final LivePass pass;
    private final LiveReaders readers;
    private final LiveNode node;
    private volatile Session session;
    private volatile boolean alive = true;

    LiveConnection(LivePass pass, LiveReaders readers, LiveNode node) {
        this.pass = pass;
        this.readers = readers;
        this.node = node;
    }

    @Override
    public void onOpen(Session opened, EndpointConfig config) {
        session = opened;
        opened.setMaxIdleTimeout(IDLE_MILLIS);
        opened.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        opened.setMaxBinaryMessageBufferSize(LONGEST_MESSAGE);
        opened.getAsyncRemote().setSendTimeout(SEND_MILLIS);
        opened.addMessageHandler(PongMessage.class, pong -> alive = true);
        if (readers.enter(this, pass)) {
            node.opened(this, pass);
        } else {
            close(Ending.TOO_MANY);
        }
    }

    @Override
    public void onClose(Session closed, CloseReason reason) {
        readers.leave(this);
    }

    @Override
    public void onError(Session broken, Throwable fault) {
        readers.leave(this);
        LOG.debug("A live connection broke", fault);
    }

    @Override
    public void send(String words) {
        session.getAsyncRemote().sendText(words);
    }

    @Override
    public void ping() {
        alive = false;
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalStateException broken) {
            LOG.debug("A live connection is gone", broken);
        }
    }

    @Override
    public boolean alive() {
        return alive && session.isOpen();
    }

    @Override
    public void close(Ending why) {
        CloseCodes code = switch (why) {
            case NO_RIGHT -> CloseCodes.VIOLATED_POLICY;
            case TOO_MANY -> CloseCodes.TRY_AGAIN_LATER;
            case GONE -> CloseCodes.GOING_AWAY;
        };
        try {
            session.close(new CloseReason(code, ""));
        } catch (IOException | IllegalStateException broken) {
            LOG.debug("A live connection was gone already", broken);
        }
    }

    /** For this one page; the servlet has asked for origin and rights. */
    ServerEndpointConfig config() {
        return ServerEndpointConfig.Builder.create(LiveConnection.class, "/live/discussions/{discussion}")
                .configurator(new OnePage(this))
                .build();
    }

    /** Hands the container the connection that was made for the request. */
    private static final class OnePage extends ServerEndpointConfig.Configurator {
        private final LiveConnection connection;

        private OnePage(LiveConnection connection) {
            this.connection = connection;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> kind) {
            return kind.cast(connection);
        }

        @Override
        public boolean checkOrigin(String origin) {
            return true;
        }

        @Override
        public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
            return "";
        }

        @Override
        public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
            return List.of();
        }

        @Override
        public void modifyHandshake(
                ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {}
    }
}
