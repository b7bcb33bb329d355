package se.healthycities.launcher;

import java.net.URI;

/** Where this start of the portal is reached: by people, by the launcher and by the server's own tools. */
record Addresses(Binding binding, int port, int managementPort, String url) {

    static Addresses of(Settings settings) {
        Binding binding = Binding.of(settings);
        int port = Ports.choose(settings, binding.address());
        String url =
                settings.get("url", "http://" + binding.local() + ":" + port).replaceFirst("/+$", "");
        return new Addresses(binding, port, Ports.free(), url);
    }

    /** By the listening port itself, past any proxy. */
    URI ready() {
        return URI.create("http://" + binding.local() + ":" + port + "/health/ready");
    }
}
