package se.healthycities.portal.meeting.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.extraction.Documents;
import se.healthycities.portal.file.FileVersions;
import se.healthycities.portal.meeting.PaperService;

/** All papers of a meeting in one PDF (D7): those that one may read, in the version that the meeting talks about. */
class MeetingFolderTest extends OutputRooms {
    private String key;
    private long budget;

    private void prepare() {
        key = meeting("Höstmötet", DAY);
        item(key, "Öppnande");
        budget = item(key, "Budget");
        paper(budget, "budget.pdf", Documents.pdf("Budgeten i siffror"));
        paper(budget, "bilaga.docx", Documents.word("Bilagan"));
    }

    @Test
    void theAgendaComesFirstThenEachPaperWithItsBookmark() throws IOException {
        prepare();
        as(FOLKE);

        try (PDDocument pdf = Loader.loadPDF(papersOf(key))) {
            List<String> bookmarks = new java.util.ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .containsExactly("Innehåll", "Dagordning: Höstmötet", "2. budget.pdf", "2. bilaga.docx");
        }
        assertThat(papers(key))
                .containsSubsequence(
                        "Innehåll",
                        "Dagordning: Höstmötet",
                        "1. Öppnande",
                        "2. Budget",
                        "Budgeten i siffror",
                        "bilaga.docx")
                .contains("inte en PDF");
    }

    @Test
    void whatWasLockedIsWhatIsRead() {
        prepare();
        beans.of(PaperService.class).lock(GROUP, details(key).id());
        entityManager.flush();
        long file = Long.parseLong(words("select id::text from core.files where name = 'budget.pdf'")
                .get(0));
        beans.of(FileVersions.class).upload(GROUP, file, draft("budget.pdf", Documents.pdf("Nya siffror")));
        entityManager.flush();

        assertThat(papers(key)).contains("Budgeten i siffror").doesNotContain("Nya siffror");
    }

    @Test
    void whatTheVirusScannerHoldsBackIsNamedOnly() {
        prepare();
        entityManager
                .createNativeQuery("insert into core.file_scans (version_id, state) select v.id, 'INFECTED' from"
                        + " core.file_versions v join core.files f on f.id = v.file_id where f.name = 'budget.pdf'"
                        + " on conflict (version_id) do update set state = 'INFECTED'")
                .executeUpdate();

        assertThat(papers(key)).contains("budget.pdf").doesNotContain("Budgeten i siffror");
    }

    @Test
    void whatLiesInTheTrashIsNamedOnly() {
        prepare();
        entityManager
                .createNativeQuery("update core.files set trashed_at = changed_at where name = 'budget.pdf'")
                .executeUpdate();

        assertThat(papers(key)).doesNotContain("Budgeten i siffror");
    }

    @Test
    void theFileAnswersWhereItsMeetingDoesAndToNobodyElse() {
        prepare();
        String address = "/spaces/gruppen/meetings/" + key + ".pdf";
        as(FOLKE);
        Answer answer = get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).startsWith("%PDF".getBytes());
        assertThat(get("/spaces/gruppen/meetings/" + key).html().select("a[href='" + address + "']"))
                .hasSize(1);
        assertThat(get("/spaces/gruppen/meetings/" + key).html().select("a[href$='/minutes.pdf']"))
                .as("before the meeting")
                .isEmpty();
        assertThat(get("/spaces/gruppen/meetings/finns-inte.pdf").status()).isEqualTo(404);
        for (String other : List.of(GRETA, GUEST)) {
            as(other);
            assertThat(get(address).status()).as(other).isIn(403, 404);
        }
        as(GRETA);
        assertThat(get("/spaces/gomda/meetings/" + key + ".pdf").status()).isEqualTo(404);
    }

    @Test
    void anUnpreparedMeetingHasNoPapers() {
        as(OFFICIAL);
        String bare = published(GROUP, plan("Utan dagordning"));

        assertThat(get("/spaces/gruppen/meetings/" + bare + ".pdf").status()).isEqualTo(404);
    }
}
