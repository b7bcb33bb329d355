package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.container.GroupTalk;
import se.healthycities.portal.container.HttpVisitor;
import se.healthycities.portal.container.People;

@ExtendWith(DemoPortal.class)
class LiveInBrowserIT {

    private static final String REPLY = "form.reply textarea";
    private static final String SEND = "form.reply button[type=submit]";
    private static final String LINE = "[data-live]";
    private static final String NOTE = "form.draft";

    private Chromium chromium;
    private GroupTalk talk;
    private HttpVisitor author;

    @BeforeEach
    void open() {
        chromium = Chromium.open();
        author = HttpVisitor.of(People.OFFICIAL);
        talk = GroupTalk.start(author, "Levande i webbläsaren", java.util.List.of());
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aReplyOfSomebodyElseIsToldPolitelyAndNothingTypedIsLost() {
        try (BrowserVisitor reader = new BrowserVisitor(chromium).login(People.CONVENOR)) {
            Page page = reader.page();
            page.waitForWebSocket(() -> reader.open(talk.path()));
            page.locator(REPLY).pressSequentially("Halvfärdigt");
            talk.reply(author, "Ett svar", java.util.List.of());
            page.locator(LINE + " a").waitFor();
            assertThat(reader.text(LINE)).isEqualTo("1 nytt svar – visa");
            talk.reply(author, "Två svar", java.util.List.of());
            page.locator(LINE + ":has-text('2 nya svar')").waitFor();
            assertThat(page.locator(LINE).getAttribute("aria-live")).isEqualTo("polite");
            assertThat((Boolean) page.evaluate("s => document.activeElement.matches(s)", REPLY))
                    .isTrue();
            assertThat(page.locator(REPLY).inputValue()).isEqualTo("Halvfärdigt");
            assertThat(page.locator("article.post").count()).isOne();
            reader.looks();

            page.locator(LINE + " a").click();
            page.waitForURL("**#post-2");
            assertThat(page.locator("article.post").count()).isEqualTo(3);
            assertThat(page.locator(REPLY).inputValue()).isEqualTo("Halvfärdigt");
            assertThat(reader.text(LINE)).isEmpty();
            assertThat(storage(page)).isEqualTo("0 0");
        }
    }

    @Test
    void aDraftSurvivesAReloadAndIsGoneWhenItIsSent() {
        try (BrowserVisitor writer = new BrowserVisitor(chromium).login(People.COLLEAGUE)) {
            Page page = writer.page();
            writer.open(talk.path());
            assertThat(page.locator(NOTE).isVisible()).isFalse();
            page.locator(REPLY).fill("Ett utkast som ska leva");
            page.locator(NOTE + ":not([hidden])").waitFor();
            assertThat(writer.text(NOTE)).contains("Utkast sparat");
            page.reload();
            assertThat(page.locator(REPLY).inputValue()).isEqualTo("Ett utkast som ska leva");
            writer.looks();
            page.locator(SEND).click();
            page.waitForURL("**#post-2");
            assertThat(page.locator(REPLY).inputValue()).isEmpty();
            writer.open(talk.path());
            assertThat(page.locator(REPLY).inputValue()).isEmpty();
            assertThat(page.locator(NOTE).isVisible()).isFalse();

            page.locator(REPLY).fill("Ett annat");
            page.locator(NOTE + ":not([hidden])").waitFor();
            page.locator(NOTE + " button").click();
            page.locator(NOTE + "[hidden]").waitFor(hidden());
            assertThat(page.locator(REPLY).inputValue()).isEmpty();
            assertThat(storage(page)).isEqualTo("0 0");
        }
    }

    private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private static String storage(Page page) {
        return (String) page.evaluate("() => localStorage.length + ' ' + sessionStorage.length");
    }
}
