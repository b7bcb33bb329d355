package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In by a letter, by a passkey that a real browser makes, and past the terms that everybody accepts once. */
@ExtendWith(DemoPortal.class)
class WaysToLogInIT {

    private static final String SUBMIT = "main form.card button[type=submit]";
    private static final String VERA = "vera.provberg@jarfalla.example";
    private static final String WILLE = "wille.exempelgard@falun.example";
    /** The only person of the demo network who has not accepted the terms. */
    private static final String NEWCOMER = "osten.prototypsson@exempelkoping.example";

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
    void theLinkInTheLetterLogsInOnceAndOnlyInTheBrowserThatAsked() {
        try (BrowserVisitor visitor = new BrowserVisitor(chromium);
                BrowserVisitor other = new BrowserVisitor(chromium)) {
            Page page = visitor.page();
            visitor.open("/login?to=%2Ftasks");
            page.locator("#email").fill(VERA);
            page.locator(SUBMIT).click();
            page.waitForURL("**/login/sent");
            visitor.looks();
            String link = letterTo(visitor, VERA);

            other.open(link);
            other.looks();
            assertThat(other.text("main")).doesNotContain("Vera Provberg");

            visitor.open(link);
            visitor.looks();
            page.locator("main form button[type=submit]").first().click();
            page.waitForURL("**/tasks");
            assertThat(page.locator("header").innerText()).contains("Vera");

            visitor.open(link);
            assertThat(visitor.text("h1")).isEqualTo("Länken fungerar inte längre");
            visitor.looks();
        }
    }

    @Test
    void aPasskeyIsMadeThenLogsInAndNoMoreAfterItIsRemoved() {
        try (BrowserVisitor visitor = new BrowserVisitor(chromium)) {
            Page page = visitor.page();
            deviceWithFingerprint(page);
            open(page, "/login");
            page.locator("#email").fill(WILLE);
            page.locator("#password").fill("demo");
            page.locator(SUBMIT).click();
            page.waitForURL(url -> !url.contains("/login"));

            open(page, "/profile/security/passkey");
            page.locator("#name").fill("Kommunens dator");
            page.locator(SUBMIT).click();
            page.waitForURL("**/profile/security?**");
            assertThat(passkey(page).count()).isOne();
            assertThat(passkey(page).innerText()).contains("Kommunens dator", "aldrig");
            Accessible.inLightAndDark(page);

            logOut(page);
            byPasskey(page);
            page.waitForURL(url -> !url.contains("/login"));
            assertThat(page.locator("header").innerText()).contains("Wille");

            open(page, "/profile/security");
            assertThat(passkey(page).innerText()).contains("Kommunens dator").doesNotContain("aldrig");
            passkey(page).locator("button").click();
            page.waitForURL("**/profile/security?**");
            assertThat(passkey(page).count()).isZero();

            logOut(page);
            byPasskey(page);
            page.locator("[role=alert]").waitFor();
            Accessible.inLightAndDark(page);
            open(page, "/tasks");
            assertThat(page.url()).contains("/login");
        }
    }

    @Test
    void whoHasNotAcceptedTheTermsIsAskedOnceAndThenGoesOn() {
        try (BrowserVisitor newcomer = new BrowserVisitor(chromium).login(NEWCOMER)) {
            Page page = newcomer.page();
            for (String wanted : new String[] {"/", "/profile"}) {
                newcomer.open(wanted);
                assertThat(page.url()).contains("/terms?to=");
            }
            newcomer.looks();
            page.locator("#answer").waitFor();
            page.locator("section[aria-labelledby=answer] button.btn-primary").click();
            page.waitForURL("**/profile");
            newcomer.open("/");
            assertThat(page.url()).isEqualTo(DemoPortal.address() + "/");
        }
    }

    /** The address of the link, from the outbox of the demo, where letters stay. */
    private static String letterTo(BrowserVisitor visitor, String email) {
        visitor.open("/outbox?address=" + email);
        visitor.page().locator("main tbody a").first().click();
        visitor.page().waitForURL("**/outbox/*");
        Locator link = visitor.page().locator("main a[href*='/login/link/']").first();
        return link.getAttribute("href").replace(DemoPortal.address(), "");
    }

    /** Passkeys belong to a name, never to a number: at home that is localhost. */
    private static void open(Page page, String path) {
        page.navigate(DemoPortal.address().replace("127.0.0.1", "localhost") + path);
    }

    private static void deviceWithFingerprint(Page page) {
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = JsonParser.parseString(
                        "{\"options\": {\"protocol\": \"ctap2\", \"transport\": \"internal\","
                                + " \"hasResidentKey\": true, \"hasUserVerification\": true, \"isUserVerified\": true,"
                                + " \"automaticPresenceSimulation\": true}}")
                .getAsJsonObject();
        device.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static Locator passkey(Page page) {
        return page.locator("section[aria-labelledby=passkeys] li");
    }

    private static void byPasskey(Page page) {
        open(page, "/login");
        page.locator("form[action='/login/passkey'] button").click();
    }

    private static void logOut(Page page) {
        open(page, "/logout");
        page.locator("main form[method=post] button").first().click();
        page.waitForURL(url -> !url.contains("/logout"));
    }
}
