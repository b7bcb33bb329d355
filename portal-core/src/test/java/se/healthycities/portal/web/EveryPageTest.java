package se.healthycities.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.testkit.PageTest;

class EveryPageTest extends PageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/login/sent",
                "/login/link/unknown",
                "/login/passkey",
                "/profile/security",
                "/profile/security/second-factor",
                "/profile/security/passkey",
                "/logout",
                "/accessibility",
                "/privacy",
                "/contact",
                "/search?q=luleå",
                "/search",
                "/search?q=intesomfinns",
                "/search?q=kommun&type=organisation&sort=newest&page=2",
                "/search?q=a&organisation=2580&capacity=OFFICIAL&space=spaces/styrelse&season=x&theme=tillit&from=nonsense",
                "/admin/search",
                "/organisations",
                "/organisations?q=kommun&kind=REGION&county=09&all=true",
                "/organisations/2580",
                "/organisations/2580?at=2020-04-01",
                "/organisations/2580?at=nonsense",
                "/people",
                "/people?q=barn&subject=barn-unga&capacity=OFFICIAL&organisation=2580",
                "/people?q=nobodyatall",
                "/admin/population",
                "/terms",
                "/profile",
                "/profile/email/none",
                "/colleagues",
                "/colleagues?organisation=2580",
                "/admin/consents",
                "/admin/consents?kind=PARTY",
                "/spaces/kansli/guests",
                "/mentions",
                "/drafts",
                "/tasks",
                "/brief",
                "/brief/task/unknown",
                "/tasks?show=DONE",
                "/handover",
                "/handover?day=2026-11-30&to=vacant",
                "/handovers",
                "/first-days",
                "/become-a-member",
                "/become-a-member?level=application",
                "/become-a-member?sent=1",
                "/admin/memberships",
                "/admin/memberships?state=APPLIED",
                "/admin/memberships/1",
                "/admin/memberships/1?act=GIVE_NOTICE",
                "/board?at=2020-04-01",
                "/admin",
                "/admin/worklist",
                "/admin/import",
                "/admin/import?kind=groups",
                "/admin/export",
                "/admin/association",
                "/steering-documents",
                "/admin/worklist?kind=ending-terms",
                "/admin/pauses/2580",
                "/outbox",
                "/outbox/1",
                "/admin/incoming",
                "/admin/incoming?state=AUTOMATIC&before=nonsense",
                "/admin/bounces",
                "/admin/audit",
                "/admin/audit?verify=1&act=login",
                "/admin/seasons",
                "/admin/seasons?plugin=themegroups&season=2026-h&state=OFF",
                "/admin/seasons/spaces",
                "/admin/seasons/rollover",
                "/admin/seasons/rollover?from=2026&to=2027",
                "/admin/seasons/tree",
                "/admin/seasons/tree?edit=2026-h",
                "/admin/packages",
                "/calendar",
                "/calendar?mine=true&kind=seminar&space=spaces/styrelse&organisation=2580",
                "/calendar?past=true&after=2020-01-01&id=3",
                "/calendar?after=nonsense",
                "/calendar/new",
                "/calendar/x-arsmote",
                "/calendar/x-arsmote/edit",
                "/calendar/x-arsmote/cancel",
                "/profile/calendar",
                "/spaces/arsmote/meetings/new",
                "/fees",
                "/admin/fees",
                "/admin/fees/2026",
                "/admin/fees/2027",
                "/admin/fees/2027?index=1,025&base=fel&budget=900000",
                "/privacy/register",
                "/profile/export",
                "/admin/privacy",
                "/admin/privacy?find=demo",
                "/admin/privacy?person=1",
                "/admin/privacy/merge",
                "/admin/privacy/merge?keep=1&other=2",
                "/admin/retention",
                "/spaces/kansli",
                "/spaces/arsmote",
                "/spaces/arsmote/files",
                "/spaces/arsmote/files?sort=name&after=a&id=1",
                "/spaces/arsmote/files?before=nonsense&zip=large",
                "/spaces/arsmote/files/attachments",
                "/spaces/arsmote/files/trash",
                "/spaces/arsmote/meetings",
                "/spaces/arsmote/seats",
                "/spaces/arsmote/settings",
                "/spaces/arsmote/export",
                "/spaces/arsmote/discussions/new"
            })
    void opensInBothLanguagesForTheAdministrator(String address) {
        as(ADMINISTRATOR);
        for (Answer answer : Stream.of(get(address), getInEnglish(address)).toList()) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.html().select("h1"))
                    .as("one h1 of %s in %s", address, answer)
                    .hasSize(1);
            assertThat(answer.html().select("main")).hasSize(1);
            assertThat(answer.stateless()).as("stateless").isTrue();
        }
        assertThat(get(address).html().selectFirst("html").attr("lang")).isEqualTo("sv");
        assertThat(getInEnglish(address).html().selectFirst("html").attr("lang"))
                .isEqualTo("en");
    }
}
