package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What axe can see of WCAG 2.2 A and AA and of good practice. */
final class Accessible {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** All that depends on colours; the rest is the same in light and in dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessible() {}

    static void inLightAndDark(Page page) {
        scheme(page, ColorScheme.LIGHT);
        check(page, axe(page).withTags(TAGS), "light");
        colours(page, ColorScheme.DARK);
        scheme(page, ColorScheme.LIGHT);
    }

    static void everything(Page page) {
        check(page, axe(page).withTags(TAGS), "as it is");
    }

    static void colours(Page page, ColorScheme scheme) {
        scheme(page, scheme);
        check(page, axe(page).withRules(COLOURS), scheme.name());
    }

    static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        // Colours may fade over from one scheme to the other.
        page.waitForFunction("() => document.getAnimations().every(a => a.playState === 'finished')");
    }

    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void check(Page page, AxeBuilder axe, String when) {
        // From the top: what an anchor has scrolled halfway under the bar is no small target.
        page.evaluate("scrollTo(0, 0)");
        AxeResults found = axe.analyze();
        List<String> violations = found.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget()))
                .toList();
        assertThat(violations)
                .as("%s, %s, %s", page.url(), page.viewportSize().width, when)
                .isEmpty();
    }
}
