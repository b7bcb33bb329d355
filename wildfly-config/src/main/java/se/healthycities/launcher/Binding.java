package se.healthycities.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The network address that the portal listens on; a demo with well-known passwords stays on this machine. */
record Binding(InetAddress address) {

    static Binding of(Settings settings) {
        String wished = settings.get("bind", "127.0.0.1");
        InetAddress address;
        try {
            address = InetAddress.getByName(wished);
        } catch (UnknownHostException unknown) {
            throw new Refusal("The address '" + wished + "' to listen on is not known on this machine.", unknown);
        }
        if (settings.demo() && !address.isLoopbackAddress() && !settings.on("demo.open")) {
            throw new Refusal("The demo listens only on this machine, as everybody knows its passwords; "
                    + "PORTAL_DEMO_OPEN=true opens it on " + wished + ".");
        }
        return new Binding(address);
    }

    /** The host part of an address that reaches the portal from this machine. */
    String local() {
        InetAddress reached = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        String text = reached.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }
}
