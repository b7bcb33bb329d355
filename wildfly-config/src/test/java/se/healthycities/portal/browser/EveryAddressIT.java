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
            "/reports/examples",
            "/reports/examples/1",
            "/calendar",
            "/calendar/x-cb-2026-2",
            "/calendar/x-cb-2026-2/registration",
            "/registrations/cancel/forged",
            "/poll/nothing",
            "/reports/p",
            "/reports/p/PRVA74",
            "/themegroups/ask/answer/nothing",
            "/minutes/nothing",
            "/ballot/nothing",
            "/notices/off/cut",
            "/announcements/confirm/nonsense",
            "/brief/task/unknown",
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
            "/themegroups/ask",
            "/themegroups/ask/1",
            "/themegroups/answers?tag=styrning",
            "/themegroups/answers/1",
            "/mandates",
            "/crossingborders",
            "/crossingborders/cb-2017",
            "/reports",
            "/reports/reviews/pr-1",
            "/reports/places",
            "/reports/places/3",
            "/reports/places/3/screen",
            "/reports/examples?theme=fysisk-aktivitet",
            "/reports/examples/9",
            "/reports/examples/9/edit",
            "/reports/examples/9/history",
            "/reports/examples/new",
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
            "/calendar?mine=true&kind=seminar",
            "/calendar?past=true",
            "/calendar/x-arsmote",
            "/calendar/x-cb-2026-2/registration/colleagues",
            "/profile/calendar",
            "/notices",
            "/notices/choices",
            "/mentions",
            "/drafts",
            "/brief",
            "/announcements",
            "/people/48-vanja-testlund/message",
            "/logout",
            "/admin/seasons");

    private static final List<String> OF_THE_COORDINATOR = List.of(
            "/",
            "/reports/places/new",
            "/reports/places/1",
            "/reports/places/2?with=1",
            "/reports/places/3",
            "/reports/places/3/sheet",
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
            "/calendar/new",
            "/calendar/x-arsmote/edit",
            "/calendar/x-arsmote/cancel",
            "/calendar/x-cb-2026-2/registration/rules",
            "/calendar/x-cb-2026-2/registration/list",
            "/calendar/x-cb-2026-2/registration/list?show=all",
            "/admin/quiet-weeks",
            "/admin/mandates",
            "/admin/welcome",
            "/admin/care",
            "/themegroups/strategic/gaps",
            "/admin/incoming",
            "/admin/bounces",
            "/admin/announcements",
            "/admin/announcements/1",
            "/admin/announcements/write",
            "/spaces/arsmote/announcements",
            "/spaces/arsmote/announcements/write",
            "/spaces/arsmote/settings/notices",
            "/spaces/arsmote/meetings/new",
            "/spaces/arsmote/meetings/polls/new",
            "/themegroups/planering/meetings/x-planering-3",
            "/themegroups/planering/meetings/x-planering-3/agenda",
            "/themegroups/planering/meetings/x-planering-3/presence",
            "/themegroups/planering/meetings/x-planering-3/minutes",
            "/spaces/arsmote/files/attachments",
            "/spaces/arsmote/files/trash",
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
            "/admin/status",
            "/admin/search",
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
            "/spaces/arsmote/seats/colleagues",
            "/themegroups/new",
            "/themegroups/new?like=delaktighet",
            "/themegroups/delaktighet/charter",
            "/themegroups/delaktighet/access",
            "/themegroups/delaktighet/life",
            "/themegroups/delaktighet/life?turn=CLOSE",
            "/themegroups/delaktighet/model",
            "/themegroups/delaktighet/working-groups/new",
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
    @Execution(ExecutionMode.CONCURRENT)
    void theOpenPagesAreFitForEverybody() {
        try (BrowserVisitor nobody = BrowserVisitor.onARound(chromium)) {
            fit(nobody, OF_ANYBODY, Map.of("/there-is-nothing", 404));
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
            List<String> paths = new ArrayList<>(OF_AN_OFFICIAL);
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
        fit("birk.exempelgard@hc-sverige.example", OF_THE_COORDINATOR);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void thePagesOfTheAdministratorAreFitForEverybody() {
        fit("asta.provberg@hc-sverige.example", OF_THE_ADMINISTRATOR);
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
