package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writing without a mouse, without scripts, with an impatient finger and with the browser's back button. */
@ExtendWith(DemoPortal.class)
class WaysToWriteIT {

    private static final String GROUP = "/themegroups/delaktighet";
    private static final String TALK = "main a[href*='/discussions/']:not([href$=new])";
    private static final String REPLY = "form.reply textarea";
    private static final String SEND = "form.reply button[type=submit]";
    private static final String EMAIL = "ottilia.demostrom@lulea.example";
    private static final int MOST_TABS = 60;

    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = Chromium.open();
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void withTheKeyboardAloneOneLogsInFindsADiscussionAndReplies() {
        try (BrowserVisitor visitor = new BrowserVisitor(chromium)) {
            Page page = visitor.page();
            visitor.open("/login");
            tabTo(page, "#email");
            page.keyboard().type(EMAIL);
            tabTo(page, "#password");
            page.keyboard().type("demo");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            tabTo(page, ".top-nav a[href='/themegroups']");
            enter(page, "**/themegroups");
            tabTo(page, "main a[href='" + GROUP + "']");
            enter(page, "**" + GROUP);
            tabTo(page, TALK);
            enter(page, "**/discussions/**");
            tabTo(page, REPLY);
            page.keyboard().type("Skrivet utan mus.");
            tabTo(page, SEND);
            enter(page, "**#post-*");
            assertThat(page.locator("ol.posts > li").last().innerText()).contains("Skrivet utan mus.");
        }
    }

    @Test
    void withoutScriptsEverythingCanBeDone() {
        try (BrowserVisitor visitor =
                new BrowserVisitor(chromium, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            visitor.login(EMAIL);
            visitor.open(GROUP);
            visitor.page().locator(TALK).first().click();
            visitor.page().locator(REPLY).fill("Skrivet utan skript.");
            visitor.page().locator(SEND).press("Enter");
            visitor.page().waitForURL("**#post-*");
            assertThat(visitor.page().locator("ol.posts > li").last().innerText())
                    .contains("Skrivet utan skript.");
        }
    }

    @Test
    void aDoubleClickAndTheBackButtonWriteOnce() {
        try (BrowserVisitor visitor = new BrowserVisitor(chromium).login(EMAIL)) {
            Page page = visitor.page();
            visitor.open(GROUP);
            page.locator(TALK).first().click();
            page.waitForURL("**/discussions/**");
            String talk = page.url();
            int before = page.locator("ol.posts > li").count();
            page.locator(REPLY).fill("En gång, fast dubbelt.");
            page.locator(SEND).dblclick();
            page.waitForURL("**#post-*");
            assertThat(page.locator("ol.posts > li").count()).isEqualTo(before + 1);

            page.goBack();
            page.locator(REPLY).waitFor();
            page.locator(REPLY).fill("En gång, fast en gång till.");
            page.locator(SEND).click();
            page.waitForURL("**#post-*");
            page.navigate(talk);
            assertThat(page.locator("ol.posts").innerText()).contains("En gång, fast dubbelt.");
            assertThat(page.locator("ol.posts > li")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                    .setHasText("En gång, fast dubbelt."))
                            .count())
                    .isOne();
        }
    }

    @Test
    void aSlashLeadsToTheSearch() {
        try (BrowserVisitor visitor = new BrowserVisitor(chromium).login(EMAIL)) {
            Page page = visitor.page();
            page.keyboard().press("/");
            assertThat(focused(page, "#q")).isTrue();
            page.keyboard().type("barn");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=barn");
            visitor.width(BrowserVisitor.PHONE);
            page.keyboard().press("Escape");
            page.locator("h1").click();
            page.keyboard().press("/");
            assertThat(focused(page, "#q-menu")).isTrue();
        }
    }

    /** Presses Tab until something has the focus, and shows that the focus can be seen. */
    private static void tabTo(Page page, String selector) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if (focused(page, selector)) {
                assertThat((Boolean) page.evaluate("() => document.activeElement.matches(':focus-visible')"))
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector + " on " + page.url());
    }

    private static void enter(Page page, String address) {
        page.keyboard().press("Enter");
        page.waitForURL(address);
    }

    private static boolean focused(Page page, String selector) {
        return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
    }
}
