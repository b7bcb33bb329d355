package se.healthycities.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the host decides: each setting is a property {@code portal.…} or an environment variable {@code PORTAL_…}. */
public final class Settings {

    /** Names without their prefix; the property {@code portal.db.url} is the variable {@code PORTAL_DB_URL}. */
    static final List<String> NAMES = List.of(
            "data",
            "home",
            "server",
            "war",
            "port",
            "bind",
            "url",
            "hosts",
            "proxy",
            "demo",
            "demo.open",
            "demo.today",
            "demo.reset",
            "restore",
            "db.url",
            "db.user",
            "db.password",
            "db.owner",
            "db.owner.password",
            "smtp.host",
            "smtp.port",
            "smtp.user",
            "smtp.password",
            "smtp.protection",
            "mail.from",
            "clamd",
            "node",
            "java.opts",
            "start.seconds");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public static Settings of(Map<String, String> values) {
        return new Settings(values);
    }

    static Settings ofProcess() {
        return read(System::getProperty, System::getenv);
    }

    static Settings read(Function<String, String> property, Function<String, String> variable) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = property.apply("portal." + name);
            if (value == null) {
                value = variable.apply(variable(name));
            }
            if (value != null) {
                values.put(name, value.strip());
            }
        }
        return new Settings(values);
    }

    Settings with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Settings(changed);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    String get(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }

    /** A flag is on when it is given, with or without the word true. */
    boolean on(String name) {
        String value = values.get(name);
        return value != null && !value.equalsIgnoreCase("false");
    }

    boolean demo() {
        return on("demo");
    }

    Path data() {
        return Path.of(get("data", "portal-data")).toAbsolutePath().normalize();
    }

    int number(String name, int otherwise) {
        String value = get(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notNumber) {
            throw new Refusal("The setting portal." + name + " is to be a number, not '" + value + "'.", notNumber);
        }
    }

    /** The same settings for a child process, whose command line everybody on the host may read. */
    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        values.forEach((name, value) -> variables.put(variable(name), value));
        return variables;
    }

    static String variable(String name) {
        return "PORTAL_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
