package se.healthycities.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, driven by Playwright; without one the browser tests say so and are left out. */
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium open() {
        require();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** Leaves the test out when there is no Chromium, or fails it when PORTAL_BROWSER_REQUIRED=true. */
    static void require() {
        if (program().isPresent()) {
            return;
        }
        String sentence = "There is no Chromium on this machine, so this browser test is not run.";
        if ("true".equals(System.getenv("PORTAL_BROWSER_REQUIRED"))) {
            Assertions.fail(sentence);
        }
        Assumptions.abort(sentence);
    }

    public Browser browser() {
        return browser;
    }

    private static Optional<Path> program() {
        String named = System.getenv("PORTAL_CHROMIUM");
        Stream<Path> onPath = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, "chromium"), Path.of(folder, "chromium-browser")));
        Stream<Path> candidates = named == null ? onPath : Stream.of(Path.of(named));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
