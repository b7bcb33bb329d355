package se.healthycities.portal.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The outbox of the demo, where letters stay: what somebody would find in their own mail. */
final class Outbox {
    private Outbox() {}

    /** The address of a link in the newest letter that has one. */
    static String newestLink(Chromium chromium, String email, String part) {
        try (BrowserVisitor reader = new BrowserVisitor(chromium)) {
            reader.open("/outbox?address=" + email);
            List<String> letters = reader.page().locator("main tbody a").all().stream()
                    .map(letter -> letter.getAttribute("href"))
                    .toList();
            for (String letter : letters) {
                reader.open(letter);
                Locator link = reader.page().locator("main a[href*='" + part + "']");
                if (link.count() > 0) {
                    return link.first().getAttribute("href").replace(DemoPortal.address(), "");
                }
            }
            throw new AssertionError("No letter to " + email + " has a link with " + part + " among " + letters.size());
        }
    }
}
