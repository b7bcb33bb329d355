package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every address that people bookmark, in both languages, in light and in dark, from a desk to the narrowest phone. */
@ExtendWith(DemoPortal.class)
class EveryAddressIT {
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
    @Execution(ExecutionMode.CONCURRENT)
    void theOpenPagesAreFitForEverybody() {
        try (BrowserVisitor nobody = BrowserVisitor.onARound(chromium)) {
            fit(nobody, Bookmarks.OF_ANYBODY, Map.of("/there-is-nothing", 404));
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void thePagesOfAnOfficialAreFitForEverybody() {
        try (BrowserVisitor official = BrowserVisitor.onARound(chromium).login("ottilia.demostrom@lulea.example")) {
            official.open("/themegroups/delaktighet");
            String talk = official.page()
                    .locator("main a[href*='/discussions/']:not([href$=new])")
                    .first()
                    .getAttribute("href");
            List<String> paths = new ArrayList<>(Bookmarks.OF_AN_OFFICIAL);
            paths.add(talk);
            fit(official, paths, Map.of("/admin/seasons", 403));
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void thePagesOfTheBoardAndTheTeamAreFitForEverybody() {
        fit("ebba.demostrom@lulea.example", List.of("/", "/spaces/styrelse"));
        fit("rut.utkastman@trollhattan.example", List.of("/reports/reviews/pr-2", "/reports/reviews/pr-2/team"));
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void thePagesOfTheCoordinatorAreFitForEverybody() {
        fit("birk.exempelgard@hc-sverige.example", Bookmarks.OF_THE_COORDINATOR);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void thePagesOfTheAdministratorAreFitForEverybody() {
        fit("asta.provberg@hc-sverige.example", Bookmarks.OF_THE_ADMINISTRATOR);
    }

    private void fit(String email, List<String> paths) {
        try (BrowserVisitor visitor = BrowserVisitor.onARound(chromium).login(email)) {
            fit(visitor, paths, Map.of());
        }
    }

    /** @param refused what answers with another status than 200, and with a page that says why */
    private static void fit(BrowserVisitor visitor, List<String> paths, Map<String, Integer> refused) {
        for (String language : List.of("sv", "en")) {
            visitor.width(BrowserVisitor.DESK);
            visitor.open("/");
            visitor.speaks(language);
            paths.forEach(path -> fit(visitor, path, refused.getOrDefault(path, 200), language));
        }
    }

    private static void fit(BrowserVisitor visitor, String path, int status, String language) {
        visitor.width(BrowserVisitor.DESK);
        assertThat(visitor.open(path)).as(path).isEqualTo(status);
        assertThat(visitor.page().locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        assertThat(visitor.page().locator("h1").count())
                .as("headings of %s", path)
                .isOne();
        boolean swedish = language.equals("sv");
        for (int width : List.of(BrowserVisitor.DESK, BrowserVisitor.PHONE, BrowserVisitor.NARROWEST)) {
            visitor.width(width);
            noSidewaysScroll(visitor, path, width);
            if (swedish == (width != BrowserVisitor.NARROWEST)) {
                Accessible.everything(visitor.page());
            }
        }
        visitor.width(swedish ? BrowserVisitor.DESK : BrowserVisitor.PHONE);
        Accessible.colours(visitor.page(), ColorScheme.DARK);
        Accessible.scheme(visitor.page(), ColorScheme.LIGHT);
        assertThat(visitor.complaints()).as(path).isEmpty();
    }

    private static void noSidewaysScroll(BrowserVisitor visitor, String path, int width) {
        Object over = visitor.page()
                .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue())
                .as("pixels of %s beyond %s", path, width)
                .isLessThanOrEqualTo(0);
    }
}
