package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address that people bookmark, in both languages, in light and in dark, from a desk to the narrowest phone. */
@ExtendWith(DemoPortal.class)
class EveryAddressIT {

    private static final List<String> OF_ANYBODY = List.of(
            "/",
            "/login",
            "/login/sent",
            "/login/link/unknown",
            "/login/passkey",
            "/accessibility",
            "/privacy/register",
            "/privacy",
            "/contact",
            "/terms",
            "/become-a-member",
            "/become-a-member?level=application",
            "/become-a-member?sent=1",
            "/board",
            "/board?at=2020-04-01",
            "/outbox",
            "/outbox/1",
            "/profile/email/none",
            "/crossingborders",
            "/crossingborders/cb-2017",
            "/there-is-nothing");

    private static final List<String> OF_AN_OFFICIAL = List.of(
            "/",
            "/themegroups",
            "/themegroups/delaktighet",
            "/themegroups/delaktighet/files",
            "/themegroups/delaktighet/meetings",
            "/themegroups/delaktighet/seats",
            "/themegroups/delaktighet/seats/history",
            "/themegroups/delaktighet/discussions/new",
            "/themegroups/planering",
            "/themegroups/planering/focus",
            "/themegroups/planering/visits/x-stadsvandring",
            "/themegroups/projects",
            "/themegroups/strategisk",
            "/crossingborders",
            "/crossingborders/cb-2017",
            "/reports",
            "/reports/reviews/pr-1",
            "/organisations",
            "/organisations?q=kommun&kind=REGION&county=09&all=true",
            "/organisations/2580",
            "/organisations/2580?at=2020-04-01",
            "/people",
            "/people?q=nobodyatall",
            "/people/15-ottilia-demostrom",
            "/colleagues",
            "/colleagues?organisation=2580",
            "/tasks",
            "/tasks?show=DONE",
            "/handover",
            "/handover?day=2026-11-30&to=vacant",
            "/first-days",
            "/fees",
            "/steering-documents",
            "/board",
            "/profile/export",
            "/profile",
            "/profile/security",
            "/profile/security/second-factor",
            "/profile/security/passkey",
            "/search?q=barn",
            "/logout",
            "/admin/seasons");

    private static final List<String> OF_THE_COORDINATOR = List.of(
            "/",
            "/admin",
            "/admin/worklist",
            "/admin/worklist?kind=ending-terms",
            "/admin/pauses/2580",
            "/admin/population",
            "/admin/consents",
            "/admin/consents?kind=PARTY",
            "/admin/memberships",
            "/admin/memberships?state=APPLIED",
            "/admin/memberships/1",
            "/admin/memberships/1?act=GIVE_NOTICE",
            "/admin/fees",
            "/admin/fees/2026",
            "/admin/fees/2027?index=1,025&base=fel&budget=900000",
            "/admin/association",
            "/admin/retention",
            "/admin/import",
            "/admin/import?kind=groups",
            "/admin/ledger/seat/1",
            "/admin/seasons/spaces",
            "/handovers",
            "/spaces/arsmote",
            "/spaces/arsmote/settings",
            "/themegroups/planering/focus/new",
            "/themegroups/planering/visits/x-arkitektkontor/edit",
            "/themegroups/pilot-platskompassen",
            "/themegroups/pilot-platskompassen/project",
            "/themegroups/pilot-platskompassen/project/new",
            "/themegroups/intl-migration/international",
            "/themegroups/intl-migration/international/edit",
            "/themegroups/intl-migration/international/new",
            "/themegroups/delaktighet/invite?title=planarkitekt",
            "/themegroups/delaktighet/series/new",
            "/spaces/arsmote/discussions/new");

    private static final List<String> OF_THE_ADMINISTRATOR = List.of(
            "/admin",
            "/admin/audit",
            "/admin/audit?verify=1&act=login",
            "/admin/seasons",
            "/admin/seasons?plugin=crossingborders&season=2026-h&state=OFF",
            "/admin/seasons/rollover",
            "/admin/seasons/rollover?from=2026&to=2027",
            "/admin/seasons/tree",
            "/admin/seasons/tree?edit=2026-h",
            "/admin/packages",
            "/admin/export",
            "/admin/privacy",
            "/admin/privacy/merge",
            "/spaces/kansli",
            "/spaces/kansli/export",
            "/spaces/kansli/guests",
            "/spaces/kansli/seats",
            "/spaces/kansli/seats/new",
            "/spaces/kansli/seats/history");

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
    void theOpenPagesAreFitForEverybody() {
        try (BrowserVisitor nobody = new BrowserVisitor(chromium)) {
            OF_ANYBODY.forEach(path -> fit(nobody, path, path.equals("/there-is-nothing") ? 404 : 200));
        }
    }

    @Test
    void thePagesOfAnOfficialAreFitForEverybody() {
        try (BrowserVisitor official = new BrowserVisitor(chromium).login("ottilia.demostrom@lulea.example")) {
            OF_AN_OFFICIAL.forEach(path -> fit(official, path, path.equals("/admin/seasons") ? 403 : 200));
            official.open("/themegroups/delaktighet");
            String talk = official.page()
                    .locator("main a[href*='/discussions/']:not([href$=new])")
                    .first()
                    .getAttribute("href");
            fit(official, talk, 200);
        }
    }

    @Test
    void thePagesOfTheBoardTheTeamAndTheOfficeAreFitForEverybody() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("ebba.demostrom@lulea.example", List.of("/", "/spaces/styrelse"));
        pages.put("rut.utkastman@trollhattan.example", List.of("/reports/reviews/pr-2", "/reports/reviews/pr-2/team"));
        pages.put("birk.exempelgard@hc-sverige.example", OF_THE_COORDINATOR);
        pages.put("asta.provberg@hc-sverige.example", OF_THE_ADMINISTRATOR);
        pages.forEach((email, paths) -> {
            try (BrowserVisitor visitor = new BrowserVisitor(chromium).login(email)) {
                paths.forEach(path -> fit(visitor, path, 200));
            }
        });
    }

    private static void fit(BrowserVisitor visitor, String path, int status) {
        for (String language : List.of("sv", "en")) {
            visitor.width(BrowserVisitor.DESK);
            visitor.open(path);
            visitor.speaks(language);
            assertThat(visitor.open(path)).as(path).isEqualTo(status);
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(visitor.page().locator("h1").count())
                    .as("headings of %s", path)
                    .isOne();
            Accessible.scheme(visitor.page(), ColorScheme.LIGHT);
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
        }
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
