package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.container.Hashes;

/** Files in a real browser: dropped together, over a broken line and a reload, by keyboard alone (E1). */
@ExtendWith(DemoPortal.class)
class UploadIT {
    private static final String EMAIL = "ottilia.demostrom@lulea.example";
    private static final String NEW = "/themegroups/delaktighet/discussions/new";
    private static final String SEND = "main form.card button[type=submit]";
    private static final String FILES = ".uploads ul.files > li";
    private static final int MEGABYTE = 1_000_000;
    private static final int PATIENCE = 60_000;

    @TempDir
    Path folder;

    private Chromium chromium;
    private BrowserVisitor official;
    private Page page;
    private CDPSession browser;

    @BeforeEach
    void anOfficialWritesADiscussion() {
        chromium = Chromium.open();
        official = new BrowserVisitor(chromium).login(EMAIL);
        page = official.page();
        browser = page.context().newCDPSession(page);
        official.open(NEW);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void threeDroppedFilesComeWholeAlthoughTheLineBreaks() throws IOException {
        line(3 * MEGABYTE);
        drop(Map.of("Första.bin", 12 * MEGABYTE, "Andra åäö.bin", 9 * MEGABYTE, "Tredje.bin", 7 * MEGABYTE));
        until("document.querySelectorAll('.uploads progress').length === 3"
                + " && document.querySelector('.uploads progress')?.value > 1000000");
        page.route("**/uploads/**", route -> route.abort("internetdisconnected"));
        until("document.querySelectorAll('.uploads .invalid-feedback').length > 0");
        page.locator("main input[type=text]").fill("Tre filer");
        page.locator("main textarea").fill("De kom fram.");
        page.locator(SEND).click();
        assertThat(page.url()).as("the form waits").endsWith("/new");
        page.unroute("**/uploads/**");
        line(30 * MEGABYTE);
        page.waitForURL("**/discussions/*-tre-filer**", new Page.WaitForURLOptions().setTimeout(2 * PATIENCE));

        for (String name : java.util.List.of("Första.bin", "Andra åäö.bin", "Tredje.bin")) {
            Download download =
                    page.waitForDownload(() -> page.getByText(name, new Page.GetByTextOptions().setExact(true))
                            .click());
            assertThat(download.suggestedFilename()).isEqualTo(name);
            assertThat(Hashes.sha256(Files.readAllBytes(download.path())))
                    .isEqualTo(Hashes.sha256(dropped(name.length() == 13 ? 9 : name.startsWith("F") ? 12 : 7)));
        }
    }

    @Test
    void afterAReloadTheSameFileGoesOnWhereItStopped() throws IOException {
        Path file = Files.write(folder.resolve("Årsrapport.bin"), random(20 * MEGABYTE));
        line(3 * MEGABYTE);
        page.locator("input[type=file]").setInputFiles(file);
        until("document.querySelector('.uploads progress')?.value > 7000000");
        page.reload();
        Locator begun = page.locator(FILES).filter(new Locator.FilterOptions().setHasText("Årsrapport.bin"));
        begun.waitFor();
        assertThat(begun.innerText()).contains("Välj samma fil för att fortsätta");
        official.looks();
        line(30 * MEGABYTE);
        Response answer = page.waitForResponse(
                response -> response.url().endsWith("/uploads") && response.status() == 201,
                () -> page.locator("input[type=file]").setInputFiles(file));
        assertThat(answer.text()).doesNotContain("offset=0");
        page.locator(FILES + "[data-draft]").waitFor();
        assertThat(page.locator(FILES).count()).isOne();
        official.looks();
    }

    @Test
    void everythingCanBeDoneByKeyboardAndIsSaid() throws IOException {
        Path one = Files.write(folder.resolve("ett.txt"), random(1000));
        Path fake = Files.writeString(folder.resolve("inte.pdf"), "<html><script>alert(1)</script></html>");
        page.locator("input[type=file]").setInputFiles(new Path[] {one, fake});
        until("document.querySelectorAll('.uploads [data-draft]').length === 2");
        assertThat(page.locator(FILES).nth(1).innerText()).contains("Innehållet är inte PDF");
        official.looks();
        page.locator("main textarea").focus();
        for (int i = 0; i < 3 && !focused().contains("Ta bort ett.txt"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused()).contains("Ta bort ett.txt");
        page.keyboard().press("Enter");
        assertThat(page.locator(FILES).count()).isOne();
        assertThat(page.evaluate("document.activeElement.type"))
                .as("focus goes on")
                .isEqualTo("file");
        assertThat(page.locator("input[name=drafts]").inputValue()).hasSize(36);
        assertThat(official.send(SEND).status()).as("the title is missing").isEqualTo(200);
        page.locator(FILES + "[data-draft] button").waitFor();
        assertThat(page.locator(FILES).innerText()).contains("inte.pdf", "Innehållet är inte PDF");
    }

    /** Waits for a sentence of script to be true; the page's own policy forbids to wait inside of it. */
    private void until(String sentence) {
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate(sentence)),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }

    private String focused() {
        return String.valueOf(page.evaluate("document.activeElement.textContent"));
    }

    /** Makes the browser's line as slow as it is said. */
    private void line(int bytesASecond) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 0);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", bytesASecond);
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", line);
    }

    private void drop(Map<String, Integer> files) {
        JSHandle data = page.evaluateHandle(
                "files => { const data = new DataTransfer(); for (const [name, bytes] of Object.entries(files)) {"
                        + " const content = new Uint8Array(bytes); for (let i = 0; i < bytes; i++) content[i] = (i * 31 + bytes) % 251;"
                        + " data.items.add(new File([content], name, { lastModified: 1 })); } return data; }",
                files);
        page.dispatchEvent(".uploads .drop", "dragenter", Map.of("dataTransfer", data));
        assertThat(official.sees(".drop-over")).isTrue();
        page.dispatchEvent(".uploads .drop", "drop", Map.of("dataTransfer", data));
        assertThat(official.sees(".drop-over")).isFalse();
    }

    /** The same bytes as the dropped file of so many megabytes. */
    private static byte[] dropped(int megabytes) {
        byte[] content = new byte[megabytes * MEGABYTE];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) ((i * 31L + content.length) % 251);
        }
        return content;
    }

    private static byte[] random(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }
}
