package se.healthycities.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the list of coverage says is shown by a test: that test is there. */
class CoverageTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> tests = tests();
        List<MatchResult> named = NAMED.matcher(Files.readString(PROJECT.resolve("docs/coverage.md")))
                .results()
                .toList();
        assertThat(named).hasSizeGreaterThan(80);
        Set<String> missing = new TreeSet<>();
        for (MatchResult one : named) {
            String source = tests.getOrDefault(one.group(1), "");
            boolean there = one.group(2) == null ? !source.isEmpty() : source.contains("void " + one.group(2) + "(");
            if (!there) {
                missing.add(one.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The source of each test class of all modules, by its name. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> modules = Files.list(PROJECT)) {
            List<Path> folders = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
            return folders.stream()
                    .flatMap(CoverageTest::sources)
                    .collect(Collectors.toMap(
                            source -> source.getFileName().toString().replace(".java", ""),
                            CoverageTest::read,
                            (one, other) -> one + other));
        }
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
