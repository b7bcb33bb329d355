package se.healthycities.portal.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The brief in a network that has talked for many years. */
class BriefAtScaleTest extends BriefTestNetwork {
    private static final List<String> LARGE = List.of("posts", "discussions", "file_versions", "files");

    @BeforeAll
    void manyYears() {
        database.fill(
                "insert into core.discussions (space_id, title, state, author_id, responsible_id, started_at,"
                        + " last_post_at, last_author_id, posts, request_key) select space.id, 'Samtal ' || number,"
                        + " case when number % 9 = 0 then 'DECIDED' else 'OPEN' end, author.id, author.id, at, at, author.id,"
                        + " 1, gen_random_uuid() from generate_series(1, 20000) number cross join lateral (select"
                        + " timestamptz '2026-11-20' - number * interval '3 hours' as at) times, core.spaces space,"
                        + " (select min(id) as id from core.affiliations) author where space.path = 'spaces/styrelse'",
                "insert into core.posts (discussion_id, number, author_id, person_id, written_at, text, html, request_key,"
                        + " state) select discussion.id, 1, author.id, author.person_id, discussion.started_at, 'ord', 'ord',"
                        + " gen_random_uuid(), 'SHOWN' from core.discussions discussion cross join lateral (select id,"
                        + " person_id from core.affiliations where id >= discussion.id % 80 order by id limit 1) author"
                        + " where discussion.title like 'Samtal %' and not exists (select 1 from core.posts post"
                        + " where post.discussion_id = discussion.id)",
                "insert into core.summaries (discussion_id, number, text, author_id, written_at) select id, 1, 'Kort',"
                        + " author_id, last_post_at from core.discussions where title like 'Samtal %' and id % 5 = 0",
                "insert into core.files (space_id, name, status, changed_at) select (select id from core.spaces"
                        + " where path = 'spaces/styrelse'), 'Fil ' || number || '.pdf', 'DRAFT',"
                        + " timestamptz '2026-11-20' - number * interval '3 hours' from generate_series(1, 20000) number",
                "insert into core.file_versions (file_id, number, sha256, bytes, media_type, author_id, uploaded_at)"
                        + " select file.id, 1, md5(file.name) || md5(file.name), 1000, 'application/pdf',"
                        + " (select id from core.affiliations where id >= file.id % 80 order by id limit 1),"
                        + " file.changed_at from core.files file where file.name like 'Fil %'",
                "update core.files set versions = 1 where name like 'Fil %'");
    }

    @Test
    void noneOfItsStatementsReadsAllThatWasEverWritten() {
        as(POLITICIAN);
        assertThat(beans.of(BriefReads.class).page(SWEDISH).of(BriefPart.SUMMARIES))
                .hasSize(3);
        assertThat(plans(() -> beans.of(BriefReads.class).page(SWEDISH)))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        plan -> LARGE.forEach(table -> assertThat(plan).doesNotContain("Seq Scan on " + table + " ")));
    }
}
