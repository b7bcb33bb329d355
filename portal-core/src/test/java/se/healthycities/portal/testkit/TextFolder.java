package se.healthycities.portal.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All texts of a plugin, as they lie beside its classes: Swedish in {@code X.properties}, English in its twin. */
final class TextFolder {
    private static final String ENGLISH = "_en.properties";
    private static final Pattern NUMBER = Pattern.compile("\\{\\d}");

    private final Class<?> plugin;
    private final List<String> faults = new ArrayList<>();

    TextFolder(Class<?> plugin) {
        this.plugin = plugin;
    }

    /** What is missing, empty or looks like a placeholder that nobody filled. */
    List<String> faults() {
        String folder = plugin.getPackageName().replace('.', '/');
        try {
            Path home = Path.of(
                    plugin.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                check(home.resolve(folder));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(home)) {
                    check(jar.getPath(folder));
                }
            }
            return faults;
        } catch (IOException | URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void check(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".properties")).forEach(this::compare);
        }
    }

    private void compare(Path file) {
        String name = file.getFileName().toString();
        Properties texts = read(file);
        texts.forEach((key, text) -> {
            if (text.toString().isBlank()) {
                faults.add(name + ": " + key + " is empty");
            }
            boolean filledByWicket = key.toString().matches("Required|\\w+Validator.*");
            if (text.toString().contains("${") && !filledByWicket) {
                faults.add(name + ": " + key + " holds ${");
            }
        });
        boolean english = name.endsWith(ENGLISH);
        String twin = english ? name.replace(ENGLISH, ".properties") : name.replace(".properties", ENGLISH);
        Path other = file.resolveSibling(twin);
        if (!Files.exists(other)) {
            faults.add(twin + " is missing");
            return;
        }
        Properties others = read(other);
        TreeSet<Object> missing = new TreeSet<>(texts.keySet());
        missing.removeAll(others.keySet());
        missing.forEach(key -> faults.add(twin + ": " + key + " is missing"));
        if (english) {
            texts.stringPropertyNames().stream()
                    .filter(key -> !key.endsWith(".one") && others.containsKey(key))
                    .filter(key -> !numbers(texts.getProperty(key)).equals(numbers(others.getProperty(key))))
                    .forEach(key -> faults.add(name + ": " + key + " has other numbers than the Swedish text"));
        }
    }

    private static TreeSet<String> numbers(String text) {
        TreeSet<String> numbers = new TreeSet<>();
        NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group()));
        return numbers;
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
            return texts;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
