package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a browser of their own: cookies, width and language. What the browser complains about is noted, also what
 * it was told to fetch from elsewhere.
 */
final class BrowserVisitor implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 390;
    static final int NARROWEST = 320;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    BrowserVisitor(Chromium chromium) {
        this(chromium, new Browser.NewContextOptions().setViewportSize(DESK, HEIGHT));
    }

    BrowserVisitor(Chromium chromium, Browser.NewContextOptions options) {
        context = chromium.browser().newContext(options);
        context.onPage(this::listen);
        context.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(DemoPortal.address() + "/")) {
                complaints.add("Fetched from elsewhere: " + request.url());
            }
        });
        page = context.newPage();
    }

    /** Looks at one page after the other, each from all sides: nothing moves for them, and axe is at hand in every page. */
    static BrowserVisitor onARound(Chromium chromium) {
        BrowserVisitor visitor = new BrowserVisitor(
                chromium,
                new Browser.NewContextOptions().setViewportSize(DESK, HEIGHT).setReducedMotion(ReducedMotion.REDUCE));
        Accessible.inEveryPageOf(visitor.context);
        return visitor;
    }

    private void listen(Page opened) {
        opened.onPageError(error -> complaints.add("Script: " + error));
        opened.onConsoleMessage(message -> {
            boolean ownStatus = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(opened.url());
            if (!ownStatus && List.of("error", "warning").contains(message.type())) {
                complaints.add("Console: " + message.text() + " " + message.location());
            }
        });
    }

    /** Chooses the language in the footer, when it is not that one already. */
    void speaks(String language) {
        if (!page.locator("html").getAttribute("lang").equals(language)) {
            page.waitForResponse(
                    answer -> answer.url().endsWith("/language"),
                    () -> page.locator(".foot-lang button").click());
            page.waitForLoadState();
        }
    }

    void width(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
    }

    /** Logs in as people do: by the form. */
    BrowserVisitor login(String email) {
        open("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill("demo");
        page.locator("main form.card button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Opens a page of the portal and returns its status. */
    int open(String path) {
        return page.navigate(DemoPortal.address() + path).status();
    }

    /**
     * Presses what sends a form and returns the answer to it, which is the redirect when all went well; files that are sent
     * before their form do not count.
     */
    Response send(String button) {
        return page.waitForResponse(
                answer -> answer.request().method().equals("POST")
                        && !answer.url().contains("/uploads"),
                () -> page.locator(button).click());
    }

    Page page() {
        return page;
    }

    /** A second tab of the same visitor. */
    Page tab() {
        return context.newPage();
    }

    String text(String selector) {
        return page.locator(selector).innerText();
    }

    boolean sees(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** The page as it is now has no fault that a machine can see, in light and in dark, and the browser had no complaint. */
    BrowserVisitor looks() {
        Accessible.inLightAndDark(page);
        assertThat(complaints).as("complaints at %s", page.url()).isEmpty();
        return this;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
