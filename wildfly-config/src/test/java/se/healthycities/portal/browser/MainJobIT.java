package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.container.RunningSeason;

/** What the portal is for, from one end to the other, as four people with a browser each. */
@ExtendWith(DemoPortal.class)
class MainJobIT {

    private static final String GROUP = "/themegroups/delaktighet";
    private static final String STRATEGIC = "/themegroups/strategisk";
    private static final String START = "a[href$='/discussions/new']";
    private static final String POSTS = "ol.posts";
    private static final String REPLY = "form.reply textarea";
    private static final String SEND = "form.reply button[type=submit]";
    private static final String UNREAD = "section[aria-labelledby=unread] ";
    private static final String MENU = ".top-nav a[href='/themegroups']";
    private static final String CARD = "section[aria-labelledby=my-groups]";
    private static final String TITLE = "Hur når vi unga som aldrig svarar på enkäter?";
    private static final String STRATEGIC_TITLE = "Vad tar vi med till årsmötet om ungas inflytande?";

    @TempDir
    Path folder;

    private Chromium chromium;
    private BrowserVisitor official;
    private BrowserVisitor colleague;
    private BrowserVisitor politician;
    private BrowserVisitor admin;

    @BeforeEach
    void fourPeopleOpenTheirBrowsers() {
        chromium = Chromium.open();
        official = new BrowserVisitor(chromium);
        colleague = new BrowserVisitor(chromium);
        politician = new BrowserVisitor(chromium);
        admin = new BrowserVisitor(chromium);
    }

    @AfterEach
    void theyCloseThemAndGroupsRunAgain() {
        if (chromium != null) {
            chromium.close();
        }
        RunningSeason.turn("themegroups", "ON");
    }

    @Test
    void anOfficialStartsAColleagueAnswersAPoliticianFollowsAndNoSwitchOfTheSeasonChangesAnything() throws IOException {
        Path file = Files.write(folder.resolve("Ungas röster på Öckerö – enkät.txt"), content());

        String discussion = theOfficialStartsADiscussionWithAFile(file);
        theColleagueTakesTheFileAndReplies(discussion, file);
        theOfficialStartsOneInTheStrategicGroup();
        thePoliticianReadsOnAPhoneAndAnswers();

        colleague.open(discussion);
        String before = written();
        admin.login("asta.provberg@hc-sverige.example").looks();
        Page late = colleague.tab();
        late.navigate(DemoPortal.address() + discussion);
        late.locator(REPLY).fill("Det här skrev jag innan det stängdes: åäö.");

        theAdminTurnsGroupsTo("READ_ONLY");
        readOnlyShowsEverythingAndOffersNoForm(discussion, before);
        theReplyThatCameTooLateIsShownToItsWriter(late);

        theAdminTurnsGroupsTo("OFF");
        offTakesGroupsAwayAndLeavesTheOthers(discussion);

        theAdminUndoes();
        readOnlyShowsEverythingAndOffersNoForm(discussion, before);

        theAdminTurnsGroupsTo("ON");
        everythingIsAsBefore(discussion, before, file);
    }

    private String theOfficialStartsADiscussionWithAFile(Path file) {
        official.open("/login");
        official.looks();
        official.login("ottilia.demostrom@lulea.example").looks();
        official.open("/themegroups");
        official.looks();
        official.open(GROUP);
        official.looks().page().locator(START).click();
        official.looks().page().locator("main input[type=text]").fill(TITLE);
        official.page().locator("main textarea").fill("Vi har **tre** skolor med. Se bilagan.\n\n- Hur gör ni?");
        official.page().locator("input[type=file]").setInputFiles(file);
        assertThat(official.send("main form.card button[type=submit]").status()).isEqualTo(302);
        official.page().waitForURL("**" + GROUP + "/discussions/*");
        official.looks();
        assertThat(official.text("h1")).isEqualTo(TITLE);
        assertThat(official.text(POSTS)).contains("Ottilia Demoström", "tre", "Hur gör ni?");
        assertThat(official.text(".files")).contains(file.getFileName().toString());
        return official.page().url().substring(DemoPortal.address().length()).replaceFirst("[?#].*", "");
    }

    private void theColleagueTakesTheFileAndReplies(String discussion, Path file) throws IOException {
        colleague.login("ulla.utkastman@exempelkoping.example");
        colleague.open("/");
        colleague.looks();
        assertThat(colleague.text(UNREAD)).contains(TITLE);
        colleague
                .page()
                .locator(UNREAD + "a")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .click();
        colleague.looks();
        assertThat(colleague.page().url()).contains(discussion);
        theFileIsTheSame(file);
        colleague.page().locator(REPLY).fill("Vi träffar dem på fritidsgården i stället.");
        colleague.send(SEND);
        colleague.page().waitForURL("**#post-2");
        colleague.looks();
        assertThat(colleague.text("#post-2")).contains("Ulla Utkastman", "fritidsgården");
    }

    private void theFileIsTheSame(Path file) throws IOException {
        Download download = colleague
                .page()
                .waitForDownload(
                        () -> colleague.page().locator(".files a").first().click());
        assertThat(download.suggestedFilename()).isEqualTo(file.getFileName().toString());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(content());
    }

    private void theOfficialStartsOneInTheStrategicGroup() {
        official.open(STRATEGIC);
        official.looks().page().locator(START).click();
        official.page().locator("main input[type=text]").fill(STRATEGIC_TITLE);
        official.page().locator("main textarea").fill("Temagruppen har ett förslag. Vad säger ni förtroendevalda?");
        assertThat(official.send("main form.card button[type=submit]").status()).isEqualTo(302);
        official.page().waitForURL("**" + STRATEGIC + "/discussions/*");
        official.looks();
    }

    private void thePoliticianReadsOnAPhoneAndAnswers() {
        politician.width(BrowserVisitor.PHONE);
        politician.login("ebba.demostrom@lulea.example");
        politician.open("/");
        politician.looks();
        Locator row = politician
                .page()
                .locator(UNREAD + "li")
                .filter(new Locator.FilterOptions().setHasText(STRATEGIC_TITLE));
        assertThat(row.count()).isOne();
        assertThat(row.locator(".new").isVisible()).isTrue();
        row.locator("a").click();
        politician.looks();
        assertThat(politician.text("h1")).isEqualTo(STRATEGIC_TITLE);
        assertThat(politician.sees(".post-new")).isTrue();
        politician.page().locator(REPLY).fill("Bra. Ta med vad det kostar att låta bli.");
        politician.send(SEND);
        politician.page().waitForURL("**#post-2");
        politician.looks();
        assertThat(politician.text("#post-2")).contains("Ebba Demoström", "förtroendevald");

        politician.open("/");
        assertThat(politician.text(UNREAD)).doesNotContain(STRATEGIC_TITLE);
    }

    /** Chooses the cell of the running season, reads the consequences in numbers, and only then switches. */
    private void theAdminTurnsGroupsTo(String state) {
        Page page = admin.page();
        admin.open("/admin/seasons");
        admin.looks();
        assertThat(admin.sees("section[aria-labelledby=consequences-heading]")).isFalse();
        page.locator("tr", new Page.LocatorOptions().setHas(page.locator("th[scope=row] span:text-is('Grupper')")))
                .locator("td.now a")
                .click();
        page.locator("input[name=state][value=" + state + "]").check();
        page.locator("#switch form[method=get] button").click();
        page.waitForURL("**state=" + state + "**");
        admin.looks();
        assertThat(admin.text(".effects")).contains("Inget raderas");
        if (!state.equals("ON")) {
            assertThat(admin.text(".effects")).containsPattern("\\d+");
        }
        assertThat(admin.send("section[aria-labelledby=consequences-heading] button")
                        .status())
                .isEqualTo(302);
        page.waitForURL("**/admin/seasons");
        admin.looks();
        assertThat(admin.text("[role=status]")).contains("Grupper", "Asta Provberg");
    }

    private void theAdminUndoes() {
        assertThat(admin.send("[role=status] button").status()).isEqualTo(302);
        admin.page().waitForURL("**/admin/seasons");
        admin.looks();
    }

    /** Who wrote what with which files; what one may do with it is another matter. */
    private String written() {
        return String.join(
                "\n",
                colleague
                        .page()
                        .locator("ol.posts .post-head, ol.posts .prose, ol.posts .files")
                        .allInnerTexts());
    }

    private void readOnlyShowsEverythingAndOffersNoForm(String discussion, String before) {
        assertThat(colleague.open(discussion)).isEqualTo(200);
        colleague.looks();
        assertThat(written()).isEqualTo(before);
        assertThat(colleague.sees(REPLY)).isFalse();
        assertThat(colleague.open(GROUP)).isEqualTo(200);
        colleague.looks();
        assertThat(colleague.sees(START)).isFalse();
        assertThat(colleague.text("main .alert-warning")).contains("Läsläge");
    }

    private void theReplyThatCameTooLateIsShownToItsWriter(Page late) {
        Response answer = late.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> late.locator(SEND).click());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(late.locator("#keep").inputValue()).isEqualTo("Det här skrev jag innan det stängdes: åäö.");
        Accessible.inLightAndDark(late);
        late.close();
    }

    private void offTakesGroupsAwayAndLeavesTheOthers(String discussion) {
        assertThat(colleague.open("/")).isEqualTo(200);
        colleague.looks();
        assertThat(colleague.sees(MENU)).isFalse();
        assertThat(colleague.sees(CARD)).isFalse();
        assertThat(colleague.text("main")).doesNotContain(TITLE);
        colleague.open("/search?q=enk%C3%A4ter");
        colleague.looks();
        assertThat(colleague.text("main")).doesNotContain(TITLE);
        for (String gone : List.of("/themegroups", GROUP, discussion, GROUP + "/files")) {
            assertThat(colleague.open(gone)).as(gone).isEqualTo(410);
            assertThat(colleague.text("main")).contains("Inget är raderat");
        }
        colleague.looks();
        assertThat(colleague.open("/crossingborders")).isEqualTo(200);
        colleague.looks();
        assertThat(colleague.open("/reports")).isEqualTo(200);
        colleague.looks();
    }

    private void everythingIsAsBefore(String discussion, String before, Path file) throws IOException {
        colleague.open("/");
        assertThat(colleague.sees(MENU)).isTrue();
        assertThat(colleague.sees(CARD)).isTrue();
        colleague.open("/search?q=enk%C3%A4ter");
        colleague.looks();
        assertThat(colleague.text("main")).contains(TITLE);
        assertThat(colleague.open(discussion)).isEqualTo(200);
        colleague.looks();
        assertThat(written()).isEqualTo(before);
        assertThat(colleague.sees(REPLY)).isTrue();
        theFileIsTheSame(file);
    }

    private static byte[] content() {
        return "Ungas röster – svar från åtta skolor\n".repeat(500).getBytes(StandardCharsets.UTF_8);
    }
}
