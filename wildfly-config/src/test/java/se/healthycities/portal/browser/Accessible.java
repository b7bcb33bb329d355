package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/** What axe can see of WCAG 2.2 A and AA and of good practice. */
final class Accessible {

    private static final String AXE = AxeBuilder.getAxeScript();

    private static final Map<String, Object> ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** All that depends on colours; the rest is the same in light and in dark. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    /** From the top: what an anchor has scrolled halfway under the bar is no small target. */
    private static final String VIOLATIONS = "async only => { scrollTo(0, 0);"
            + " const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });"
            + " return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' at ' + node.target)); }";

    private Accessible() {}

    /** For those who look at every page: its script is in each of them from the start. */
    static void inEveryPageOf(BrowserContext context) {
        context.addInitScript(AXE);
    }

    static void inLightAndDark(Page page) {
        scheme(page, ColorScheme.LIGHT);
        check(page, ALL, "light");
        colours(page, ColorScheme.DARK);
        scheme(page, ColorScheme.LIGHT);
    }

    static void everything(Page page) {
        check(page, ALL, "as it is");
    }

    static void colours(Page page, ColorScheme scheme) {
        scheme(page, scheme);
        check(page, COLOURS, scheme.name());
    }

    static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        // Colours may fade over from one scheme to the other.
        page.waitForFunction("() => document.getAnimations().every(a => a.playState === 'finished')");
    }

    private static void check(Page page, Map<String, Object> only, String when) {
        // Until a page is wholly there, the browser may still scroll to its anchor.
        page.waitForLoadState();
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate("() => {" + AXE + "}");
        }
        assertThat((List<?>) page.evaluate(VIOLATIONS, only))
                .as("%s, %s, %s", page.url(), page.viewportSize().width, when)
                .isEmpty();
    }
}
