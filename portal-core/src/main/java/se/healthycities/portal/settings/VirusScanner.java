package se.healthycities.portal.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where clamd listens, which looks at every file before anybody may have it. */
public record VirusScanner(String host, int port) {
    private static final int USUAL_PORT = 3310;
    private static final int HIGHEST_PORT = 65535;
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?");

    /** @throws WrongSetting in one sentence that says what to set */
    static Optional<VirusScanner> read(Optional<String> value) {
        return value.map(VirusScanner::read);
    }

    private static VirusScanner read(String value) {
        Matcher address = ADDRESS.matcher(value);
        if (address.matches()) {
            int port = address.group(2) == null ? USUAL_PORT : Integer.parseInt(address.group(2));
            if (port > 0 && port <= HIGHEST_PORT) {
                return new VirusScanner(address.group(1).replaceAll("[\\[\\]]", ""), port);
            }
        }
        throw new WrongSetting(
                "Set PORTAL_CLAMD to the virus scanner's host and port, such as 127.0.0.1:3310, not '" + value + "'.");
    }
}
