package se.healthycities.portal.security;

import java.io.Serializable;
import java.util.List;

/** A person of the demo network whom the login page offers, one of each role; only in demo mode. */
public record DemoLogin(String key, String name, String email) implements Serializable {
    public static final List<DemoLogin> ALL = List.of(
            new DemoLogin("official", "Ottilia Demoström", "ottilia.demostrom@lulea.example"),
            new DemoLogin("elected", "Ebba Demoström", "ebba.demostrom@lulea.example"),
            new DemoLogin("coordinator", "Birk Exempelgård", "birk.exempelgard@hc-sverige.example"),
            new DemoLogin("administrator", "Asta Provberg", "asta.provberg@hc-sverige.example"));
}
