package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.container.People;

/** A workshop of a theme group: one screen on the wall, five phones without a login and without scripts, one result. */
@ExtendWith(DemoPortal.class)
class PlaceInGroupIT {
    private static final int PHONE = 360;
    private static final int HEIGHT = 740;
    private static final int PEOPLE = 5;
    private static final String SEND = "main form button[type=submit]";

    private Chromium chromium;
    private BrowserVisitor leader;

    @BeforeEach
    void theLeaderOpensABrowser() {
        chromium = Chromium.open();
        leader = new BrowserVisitor(chromium).login(People.CONVENOR);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aGroupAssessesAPlaceOnItsPhones() {
        String place = theLeaderSetsUpAndOpens();
        String code = leader.looks().text(".place-code");
        for (int person = 0; person < PEOPLE; person++) {
            onAPhone(code, person == 0);
        }
        leader.open(place + "/screen");
        assertThat(leader.text("dl.pulse")).contains("5");
        assertThat(leader.sees("meter")).isTrue();
        leader.looks();
        leader.open(place);
        leader.page().locator("form:has(.bi-stop-circle) button").click();
        leader.page().locator("svg.place-radar").waitFor();
        assertThat(leader.text("section[aria-labelledby=result] tbody tr >> nth=0"))
                .contains("5,00");
        leader.looks();
        leader.width(BrowserVisitor.NARROWEST);
        assertThat((Boolean) leader.page()
                        .evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }

    private String theLeaderSetsUpAndOpens() {
        leader.open("/reports/places/new");
        Page page = leader.looks().page();
        page.locator("#space").selectOption(new SelectOption().setLabel("Temagrupp delaktighet och inflytande"));
        page.locator("#place").fill("Parken vid ån");
        page.locator(SEND).click();
        page.waitForURL(url -> url.matches(".*/reports/places/\\d+"));
        String place = page.url().replace(DemoPortal.address(), "");
        page.locator("form:has(#hours) button").click();
        page.locator("a[href$='live=true']").click();
        page.locator(".place-code").waitFor();
        leader.open(place + "/screen");
        return place;
    }

    private void onAPhone(String code, boolean careful) {
        Browser.NewContextOptions plain =
                new Browser.NewContextOptions().setViewportSize(PHONE, HEIGHT).setJavaScriptEnabled(careful);
        try (BrowserVisitor phone = new BrowserVisitor(chromium, plain)) {
            Page page = phone.page();
            phone.open("/reports/p");
            page.locator("#code").fill(code.toLowerCase());
            page.locator("main form button").click();
            page.locator("#group").selectOption("RESIDENT");
            if (careful) {
                phone.looks();
            }
            page.locator(SEND).click();
            assertThat(page.context().cookies())
                    .filteredOn(cookie -> cookie.name.equals("place"))
                    .singleElement()
                    .satisfies(cookie ->
                            assertThat(cookie.path).isEqualTo(page.url().replaceAll("^[^/]+//[^/]+|\\?.*", "")));
            page.locator("input[name='1:score'][value='5']").focus();
            page.keyboard().press("Space");
            if (careful) {
                phone.looks();
                assertThat((Boolean) page.evaluate(
                                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .isTrue();
            }
            page.locator(SEND).click();
            page.locator("a[href$='theme=check']").click();
            if (careful) {
                phone.looks();
            }
            page.locator(SEND).click();
            assertThat(page.locator("main").innerText()).contains("Tack, ditt svar är skickat");
            if (careful) {
                phone.looks();
            }
        }
    }
}
