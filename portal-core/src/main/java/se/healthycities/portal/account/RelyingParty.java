package se.healthycities.portal.account;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.util.Set;

/**
 * For which site passkeys are made: the host of the portal's own address. Browsers make none for a bare number, so a portal
 * at 127.0.0.1 takes those of localhost.
 */
record RelyingParty(String id, String origin) {
    static RelyingParty of(String portal) {
        URI address = URI.create(portal);
        String host = address.getHost();
        String name = host.equals("127.0.0.1") || host.equals("[::1]") ? "localhost" : host;
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return new RelyingParty(name, address.getScheme() + "://" + name + port);
    }

    ServerProperty expecting(byte[] challenge) {
        return new ServerProperty(Set.of(new Origin(origin)), id, new DefaultChallenge(challenge));
    }
}
