package se.healthycities.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports to listen on: the wished one or none, the usual one or any that is free. */
public final class Ports {

    static final int USUAL = 8080;

    private Ports() {}

    /** The port of the portal. A wished port that is taken is a refusal, as the address may be in bookmarks. */
    static int choose(Settings settings, InetAddress address) {
        if (settings.get("port").isEmpty()) {
            return isFree(address, USUAL) ? USUAL : free();
        }
        int wished = settings.number("port", USUAL);
        if (wished < 1 || wished > 65535) {
            throw new Refusal("The port is to be a number from 1 to 65535, not " + wished + ".");
        }
        if (!isFree(address, wished)) {
            throw new Refusal("Port " + wished + " on " + address.getHostAddress()
                    + " cannot be used: another program listens there, or the port needs more rights.");
        }
        return wished;
    }

    static boolean isFree(InetAddress address, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, address)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Any free port of the loopback address. */
    public static int free() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
