package se.healthycities.launcher;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;

/** What the person at the keyboard reads when the portal is ready. */
final class Greeting {

    static final String READY = "The portal is ready at ";

    private static final List<String> DEMO = List.of(
            "Demo logins, all with the password demo:",
            "  administrator  asta.provberg@hc-sverige.example",
            "  coordinator    birk.exempelgard@hc-sverige.example",
            "  politician     ebba.demostrom@lulea.example",
            "  official       ottilia.demostrom@lulea.example");

    private Greeting() {}

    static String ready(String address, long seconds) {
        return READY + address + " after " + seconds + (seconds == 1 ? " second." : " seconds.");
    }

    static List<String> afterReady(Settings settings, DataFolder data, String address, Clock clock) {
        if (settings.demo()) {
            return DEMO;
        }
        if (Files.exists(data.administratorWanted())) {
            return List.of(administrator(AdministratorCode.issue(data, address, clock)));
        }
        return List.of();
    }

    static String administrator(String link) {
        return "Within one hour an administrator can be made, once, at " + link;
    }
}
