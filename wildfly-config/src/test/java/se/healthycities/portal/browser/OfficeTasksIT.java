package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main tasks of those who act for an organisation or for the network, on a phone and by nothing but what the screens
 * offer: each within three screens (T7, T9, T10).
 */
@ExtendWith(DemoPortal.class)
class OfficeTasksIT {

    private static final String CONTACT = "pelle.mallander@malmo.example";
    private static final String COORDINATOR = "birk.exempelgard@hc-sverige.example";
    private static final String ADMINISTRATOR = "asta.provberg@hc-sverige.example";
    private static final String DONE = "main [role=status]";
    private static final int THUMB = 360;

    private Chromium chromium;
    private BrowserVisitor visitor;
    private Screens screens;

    @BeforeEach
    void open() {
        chromium = Chromium.open();
        visitor = new BrowserVisitor(chromium);
        screens = new Screens(visitor.page());
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void twoOfficialsAndAPoliticianAreRegisteredAndHaveTheMeetingInTheirCalendars() throws IOException {
        List<String> addresses =
                List.of("sol.provare@malmo.example", "tage.provare@malmo.example", "ulf@malmo.example");
        as(CONTACT, "/calendar/x-arsmote");
        page().locator("main a[href$='/registration/colleagues']").click();
        colleague(1, "Sol Provare", addresses.get(0), "OFFICIAL");
        colleague(2, "Tage Provare", addresses.get(1), "OFFICIAL");
        colleague(3, "Ulf Provare", addresses.get(2), "ELECTED");
        page().locator("#colleagues-form button[type=submit]").click();
        Locator file = page().locator(DONE + " a[href$='.ics']");
        file.waitFor();
        // The file is no screen: the receipt stays where it is.
        screens.areFewWithTheReceipt();
        Download meeting = page().waitForDownload(file::click);
        visitor.looks();

        assertThat(Files.readString(meeting.path()))
                .startsWith("BEGIN:VCALENDAR")
                .contains("Konserthuset");
        for (String address : addresses) {
            assertThat(Outbox.newestLink(chromium, address, "?calendar=1")).startsWith("/outbox/");
        }
    }

    private void colleague(int line, String name, String email, String capacity) {
        page().locator("details:has(#fullName-" + line + ") summary").click();
        page().locator("#fullName-" + line).fill(name);
        page().locator("#email-" + line).fill(email);
        page().locator("#capacity-" + line).selectOption(capacity);
    }

    @Test
    void theSeminarSeriesRestsInJulyAndAugustAfterALookAtWhatItMeansAndTheSwitchIsUndone() {
        int year = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear() + 1;
        as(ADMINISTRATOR, "/admin/seasons");
        page().locator("td a[href*='plugin=crossingborders&season=" + year + "-h']")
                .click();
        page().locator("#switch input[name=state][value=OFF]").check();
        page().locator("#part-from").fill(year + "-07-01");
        page().locator("#part-until").fill(year + "-08-31");
        page().locator("#switch form[method=get] button").click();
        page().locator(".effects").waitFor();
        assertThat(visitor.text(".effects")).contains("Inget raderas", "Från 1 september", "på");
        visitor.looks();
        page().locator("section[aria-labelledby=consequences-heading] button").click();
        page().locator(DONE + " button").click();
        page().waitForURL("**/admin/seasons");
        screens.areFew();
        assertThat(visitor.text("main")).doesNotContain("31 augusti");
    }

    @Test
    void theWorkListIsOpenedABounceIsMendedAndANoticeIsSentToThoseWhoWereLookedAt() {
        as(COORDINATOR, "/admin/worklist");
        page().locator("button[name=settle][value^='bouncing-addresses:']")
                .first()
                .click();
        page().locator(DONE).waitFor();
        assertThat(visitor.sees("button[name=settle][value^='bouncing-addresses:']"))
                .isFalse();
        visitor.looks();
        page().locator("main a[href='/admin/announcements/write']").click();
        page().locator("input[type=radio][value=CONTACTS]").check();
        page().locator("#subject").fill("Kansliet har stängt på fredag");
        page().locator("#text").fill("Vi är tillbaka på måndag.");
        page().locator("main form.card button[type=submit]").click();
        assertThat(visitor.text("section[aria-labelledby=recipients]")).contains("Luleå", "Ottilia Demoström");
        page().locator("button[name=act][value=send]").click();
        page().locator(DONE).waitFor();
        screens.areFew();
        assertThat(visitor.text(DONE)).contains("Utskicket är skickat");
    }

    private Page page() {
        return visitor.page();
    }

    /** Somebody who has logged in opens the screen on which the task begins. */
    private void as(String email, String start) {
        visitor.login(email).width(THUMB);
        visitor.open(start);
        screens.begin();
    }
}
