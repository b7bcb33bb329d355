package se.healthycities.portal.draft;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of drafts. */
interface DraftQueries {
    EntityManager entityManager();

    String ROW = "select draft.place, draft.address, draft.title, draft.text, draft.savedAt from TextDraft draft"
            + " where draft.personId = :person";

    /** A form that was accepted meanwhile saves no draft any more. */
    @SQL("insert into core.text_drafts (person_id, place, address, title, text, saved_at)"
            + " select :person, :place, :address, :title, :text, :now"
            + " where not exists (select 1 from core.posts where request_key = :key)"
            + " and not exists (select 1 from core.discussions where request_key = :key)"
            + " on conflict (person_id, place) do update set address = excluded.address, title = excluded.title,"
            + " text = excluded.text, saved_at = excluded.saved_at")
    int save(long person, String place, String address, String title, String text, Instant now, UUID key);

    /** How many posts say so already, of the one that is changed. */
    @SQL("select count(*) from core.posts where id = cast(substring(:place from '^post:([0-9]+):edit$') as bigint)"
            + " and text = :text")
    Long stored(String place, String text);

    @SQL("delete from core.text_drafts where person_id = :person and place in (select place from core.text_drafts"
            + " where person_id = :person order by saved_at desc offset :most)")
    int dropOldest(long person, int most);

    @HQL("delete from TextDraft draft where draft.personId = :person and draft.place = :place")
    int drop(long person, String place);

    @HQL(ROW + " and draft.place = :place")
    List<DraftRow> find(long person, String place);

    @HQL(ROW + " order by draft.savedAt desc, draft.place")
    List<DraftRow> of(long person);
}
