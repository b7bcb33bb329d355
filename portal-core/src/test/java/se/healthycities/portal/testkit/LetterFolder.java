package se.healthycities.portal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All templates of letters below a folder: each in Swedish and in English, with a subject and the same placeholders. */
public final class LetterFolder {
    private static final String SWEDISH = "_sv.md";
    private static final String ENGLISH = "_en.md";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[A-Za-z][A-Za-z0-9]*}");

    private final List<String> faults = new ArrayList<>();

    private LetterFolder() {}

    /** The templates in the plugin's own package and below it. */
    static LetterFolder of(Class<?> plugin) {
        String folder = plugin.getPackageName().replace('.', '/');
        try {
            Path home = Path.of(
                    plugin.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                return below(home.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return below(jar.getPath(folder));
            }
        } catch (IOException | URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public static LetterFolder below(Path folder) {
        LetterFolder letters = new LetterFolder();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().matches(".*_(sv|en)\\.md")).forEach(letters::check);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return letters;
    }

    /** What is missing or differs. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void check(Path file) {
        String name = file.getFileName().toString();
        String words = read(file);
        if (!words.matches("(?s)# +\\S[^\\n]*\\n.*\\S.*")) {
            faults.add(name + " has no subject or no words");
        }
        if (PLACEHOLDER.matcher(words).replaceAll("").contains("${")) {
            faults.add(name + " has a placeholder that is not a plain name");
        }
        boolean swedish = name.endsWith(SWEDISH);
        String twin = swedish ? name.replace(SWEDISH, ENGLISH) : name.replace(ENGLISH, SWEDISH);
        Path other = file.resolveSibling(twin);
        if (!Files.exists(other)) {
            faults.add(twin + " is missing");
        } else if (swedish && !placeholders(words).equals(placeholders(read(other)))) {
            faults.add(twin + " has other placeholders than " + name);
        }
    }

    private static TreeSet<String> placeholders(String words) {
        TreeSet<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(words).results().forEach(found -> names.add(found.group()));
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
