package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Reading;

/** The lists with twenty thousand files in one space. */
class FileListSpeedTest extends SpaceWithFiles {
    private static final String BIG = "/spaces/arsmote/files";

    @BeforeAll
    void fill() {
        database.fill(
                "insert into core.files (space_id, name, status, changed_at) select (select id from core.spaces"
                        + " where path = 'spaces/arsmote'), 'Fil ' || lpad(number::text, 5, '0') || '.pdf', 'DRAFT',"
                        + " timestamptz '2026-01-01 00:00:00Z' + number * interval '1 minute'"
                        + " from generate_series(1, 20000) number",
                "insert into core.file_versions (file_id, number, sha256, bytes, media_type, author_id, uploaded_at)"
                        + " select file.id, number, md5(file.id || '/' || number) || md5(file.name), 1000,"
                        + " 'application/pdf', (select min(id) from core.affiliations), file.changed_at"
                        + " from core.files file cross join generate_series(1, 2) number where file.name like 'Fil %'",
                "update core.files set versions = 2 where name like 'Fil %'",
                "analyze core.files",
                "analyze core.file_versions");
    }

    @Test
    void listsFollowTheirIndexAndNeverSortOrReadTheWholeSpace() {
        long big = (long) entityManager
                .createQuery("select id from Space s where s.path = 'spaces/arsmote'")
                .getSingleResult();
        List<String> byTime = plans(() -> lists().newest(big, Folder.TOP, FileListReads.NEWEST, 0, 51));
        assertThat(byTime)
                .singleElement()
                .asString()
                .contains("files_in_place")
                .doesNotContain("Sort", "Seq Scan on files");
        List<String> byName = plans(() -> lists().byName(big, Folder.TOP, "", 0, 51));
        assertThat(byName)
                .singleElement()
                .asString()
                .contains("files_in_place_by_name")
                .doesNotContain("Sort");
        List<String> inSpace = plans(() -> beans.of(FileReads.class).inSpace(big, 51));
        assertThat(inSpace)
                .singleElement()
                .asString()
                .contains("files_by_space")
                .doesNotContain("Sort");
        List<String> download = plans(() -> beans.of(FileReads.class).download(1));
        assertThat(download).singleElement().asString().contains("file_versions_file_id_number_key");
        as(COORDINATOR);
        var readable = beans.of(Reading.class).today();
        List<String> newest = plans(
                () -> beans.of(FileReads.class).newest(readable, clock.instant().minusSeconds(3600), 5));
        assertThat(newest).singleElement().asString().contains("files_by_time");
    }

    @Test
    void everyPageOfALongListTakesTheSameFewStatements() {
        as(COORDINATOR);
        Counted<Answer> first = counting(() -> get(BIG));
        assertThat(first.result().html().select("tbody tr")).hasSize(50);
        assertThat(first.result().stateless()).isTrue();
        String next =
                first.result().html().selectFirst("a:contains(Fler filer)").attr("href");
        Counted<Answer> second = counting(() -> get(next));
        assertThat(second.result().html().select("tbody tr")).hasSize(50);
        assertThat(second.result().html().select("tbody th a").eachAttr("href"))
                .doesNotContainAnyElementsOf(
                        first.result().html().select("tbody th a").eachAttr("href"));
        assertThat(second.statements()).isEqualTo(first.statements());
        Answer byName = get(BIG + "?sort=name");
        assertThat(byName.html().select("tbody th").first().text()).contains("Fil 00001.pdf");
        Answer later = get(byName.html().selectFirst("a:contains(Fler filer)").attr("href"));
        assertThat(later.html().select("tbody th").first().text()).contains("Fil 00051.pdf");
        as(WRITER);
        file(Folder.TOP, "En.txt", "ett");
        assertThat(counting(() -> get(FILES)).statements()).isEqualTo(first.statements());
    }
}
