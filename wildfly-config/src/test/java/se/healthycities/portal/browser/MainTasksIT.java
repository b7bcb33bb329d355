package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main tasks that people have in groups, on a phone and by nothing but what the screens offer: each within three
 * screens.
 */
@ExtendWith(DemoPortal.class)
class MainTasksIT {

    private static final String COORDINATOR = "birk.exempelgard@hc-sverige.example";
    private static final String CONVENOR = "tyra.mallander@boras.example";
    private static final String OFFICIAL = "ottilia.demostrom@lulea.example";
    private static final String POLITICIAN = "ebba.demostrom@lulea.example";
    private static final String GROUP = "/themegroups/strategisk";
    private static final int THUMB = 360;

    @TempDir
    Path folder;

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
    void aLinkInALetterLeadsToTheVeryThingWithoutAPassword() {
        visitor.width(THUMB);
        visitor.open("/login?to=%2Fthemegroups%2Fdelaktighet");
        screens.begin();
        visitor.page().locator("#email").fill(CONVENOR);
        visitor.page().locator("main form.card button[type=submit]").click();
        visitor.page().waitForURL("**/login/sent");
        String link = Outbox.newestLink(chromium, CONVENOR, "/login/link/");
        visitor.open(link);
        visitor.page().locator("main form button[type=submit]").first().click();
        visitor.page().waitForURL("**/themegroups/delaktighet");
        screens.areFew();
        assertThat(visitor.text("h1")).isEqualTo("Temagrupp delaktighet och inflytande");
    }

    @Test
    void somethingInTheBriefIsHandedToAnOfficial() {
        as(POLITICIAN);
        visitor.open("/brief");
        screens.begin();
        Locator line = visitor.page()
                .locator("main li")
                .filter(new Locator.FilterOptions().setHas(visitor.page().locator("a[href^='/brief/task/']")))
                .first();
        String words = line.locator("a").first().innerText();
        line.locator("a[href^='/brief/task/']").click();
        visitor.page()
                .waitForResponse(
                        answer -> answer.request().isNavigationRequest() && answer.status() == 200,
                        () -> visitor.page()
                                .locator("main form button[name=choice]")
                                .click());
        screens.areFew();

        visitor.open("/brief");
        assertThat(visitor.text("main")).contains("Lämnat vidare", words, "Ottilia Demoström");
    }

    @Test
    void aQuestionIsAnsweredForTheOrganisationFromTheLetter() {
        String title = "Ska vi bjuda in grannkommunerna till studiebesöket?";
        try (BrowserVisitor asker = new BrowserVisitor(chromium).login(COORDINATOR)) {
            ask(asker.page(), title);
        }
        String link = Outbox.newestLink(chromium, OFFICIAL, "/ballot/");
        visitor.width(THUMB);
        visitor.open(link);
        screens.begin();
        visitor.looks();
        assertThat(visitor.text("main")).contains(title, "Luleå");
        visitor.page().locator("main form button[type=submit]").first().click();
        visitor.page().locator("main [role=status]").first().waitFor();
        screens.areFew();
        visitor.looks();
    }

    private void ask(Page page, String title) {
        page.navigate(DemoPortal.address() + GROUP + "/decisions/ballots/new?kind=YES_NO");
        page.locator("#called").fill(title);
        page.locator("#closing-day")
                .fill(LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(9).toString());
        page.locator("#letters").check();
        page.locator("main form button[type=submit]").click();
        page.waitForURL("**/decisions/ballots/*");
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
    }

    @Test
    void aReplyByMailWithAFileStandsInTheDiscussion() throws IOException {
        Path file = Files.writeString(folder.resolve("Närvaro.txt"), "Fem av sju var med.");
        visitor.open("/outbox?address=" + OFFICIAL);
        visitor.page()
                .locator("main tbody a")
                .filter(new Locator.FilterOptions().setHasText("Nytt inlägg"))
                .first()
                .click();
        visitor.page().locator("main a[href$='/answer']").click();
        visitor.page().locator("#text").fill("Vi betalar i förskott. Se bilagan.");
        visitor.page().locator("#file").setInputFiles(file);
        visitor.page().locator("main form button[type=submit]").click();
        visitor.page().locator("main [role=status]").first().waitFor();

        as(OFFICIAL);
        visitor.open("/themegroups/delaktighet");
        screens.begin();
        visitor.page()
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Ersättning till unga som deltar"))
                .first()
                .click();
        visitor.page().waitForURL("**/discussions/*");
        screens.areFew();
        assertThat(visitor.text("ol.posts")).contains("Vi betalar i förskott.", "Närvaro.txt");
    }

    @Test
    void aColleagueWhoHasDoneItIsFoundAndWrittenTo() {
        as(OFFICIAL);
        visitor.open("/people?q=barn");
        screens.begin();
        visitor.page().locator("main a[href^='/people/']").first().click();
        visitor.page().locator("main a[href$='/message']").click();
        visitor.page().locator("#text").fill("Hur började ni med barnkonsekvensanalyser?");
        visitor.page().locator("main form button[type=submit]").click();
        visitor.page().locator("main form").waitFor(gone());
        screens.areFew();
    }

    @Test
    void aNewVersionIsUploadedAndSetToForComment() throws IOException {
        Path first = Files.writeString(folder.resolve("Checklista för dialoger.txt"), "Tio frågor");
        Path second = Files.writeString(folder.resolve("Checklista för dialoger 2.txt"), "Tolv frågor");
        as(CONVENOR);
        visitor.open("/themegroups/delaktighet/files");
        visitor.page().locator("main form input[type=file]").first().setInputFiles(first);
        visitor.send("main form:has(input[type=file]) button[type=submit]");
        visitor.open("/themegroups/delaktighet/files");
        screens.begin();
        visitor.page()
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Checklista för dialoger.txt"))
                .first()
                .click();
        visitor.page().locator("#files").setInputFiles(second);
        visitor.send("form:has(#files) button[type=submit]");
        visitor.page()
                .locator("section[aria-labelledby=versions-heading] tbody tr:nth-child(2)")
                .waitFor();
        visitor.page().locator("#status").selectOption("FOR_COMMENT");
        visitor.send("section[aria-labelledby=stand] button[type=submit]");
        visitor.page().locator("main .lead").waitFor();
        screens.areFew();
        assertThat(visitor.text("main .lead")).contains("version 2");
    }

    @Test
    void anEndedRoleIsHandedOver() {
        as("disa.skissberg@linkoping.example");
        visitor.open("/handover");
        screens.begin();
        visitor.page()
                .locator("#day")
                .fill(LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(30).toString());
        visitor.page().locator("#to").selectOption("vacant");
        visitor.page()
                .locator("main form[action='/handover'] button[type=submit]")
                .click();
        visitor.page()
                .locator("section[aria-labelledby=holds] form button[type=submit]")
                .click();
        visitor.page().waitForURL("**/handovers**");
        screens.areFew();
    }

    private void as(String email) {
        visitor.login(email).width(THUMB);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
