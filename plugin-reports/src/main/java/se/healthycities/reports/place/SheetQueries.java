package se.healthycities.reports.place;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of answers; none of them knows a person. */
interface SheetQueries {
    EntityManager entityManager();

    @HQL("select score.theme.number, sheet.respondentGroup, score.score, count(score.id),"
            + " count(case when sheet.paper = false then 1 end)"
            + " from reports_PlaceScore score join score.sheet sheet where sheet.assessment.id = :assessment"
            + " and sheet.sentHour is not null and (:all = true or sheet.counted = true) and score.score is not null"
            + " group by score.theme.number, sheet.respondentGroup, score.score")
    List<Tally> tallies(long assessment, boolean all);

    @HQL("select count(sheet.id), count(sheet.sentHour), count(case when sheet.counted = true then 1 end)"
            + " from reports_AnswerSheet sheet where sheet.assessment.id = :assessment")
    List<SheetCount> sheets(long assessment);

    /** What fills an assessment: those who sent, and those who began a short while ago. */
    @HQL("select count(sheet) from reports_AnswerSheet sheet where sheet.assessment.id = :assessment"
            + " and (sheet.sentHour is not null or sheet.begunHour >= :since)")
    long filling(long assessment, Instant since);

    /** How many have sent on their own phones. */
    @HQL("select count(sheet) from reports_AnswerSheet sheet where sheet.assessment.id = :assessment"
            + " and sheet.sentHour is not null and sheet.paper = false")
    long phones(long assessment);

    @HQL("from reports_AnswerSheet sheet where sheet.tokenHash = :hash and sheet.assessment.id = :assessment")
    List<AnswerSheet> begun(long assessment, String hash);

    @HQL("from reports_AnswerSheet sheet where sheet.assessment.id = :assessment and sheet.respondentGroup is null"
            + " order by sheet.id limit 1")
    List<AnswerSheet> agreed(long assessment);

    @HQL("select count(phone) from reports_SentPhone phone where phone.tokenHash = :hash"
            + " and phone.assessmentId = :assessment")
    long sent(long assessment, String hash);

    @HQL("select count(sheet) from reports_AnswerSheet sheet where sheet.assessment.id = :assessment"
            + " and sheet.sentHour is not null and sheet.counted = false and sheet.paper = false")
    long uncounted(long assessment);

    @HQL("update reports_AnswerSheet sheet set sheet.counted = true where sheet.assessment.id = :assessment"
            + " and sheet.sentHour is not null and sheet.counted = false")
    int countAll(long assessment);

    @HQL("select score.theme.number, score.score from reports_PlaceScore score where score.sheet.id = :sheet")
    List<GivenScore> scores(long sheet);

    @HQL("select note.theme.number, note.kind, note.text from reports_PlaceNote note where note.sheet.id = :sheet")
    List<GivenNote> notes(long sheet);

    @HQL("from reports_PlaceScore score where score.sheet.id = :sheet and score.theme.number = :theme")
    List<PlaceScore> score(long sheet, int theme);

    @HQL("from reports_PlaceNote note where note.sheet.id = :sheet and note.theme.number = :theme"
            + " and note.kind = :kind")
    List<PlaceNote> note(long sheet, int theme, NoteKind kind);

    @HQL("from reports_PlaceTheme theme where theme.version.id = :version")
    List<PlaceTheme> themes(long version);

    /** Texts of phones are told when enough have sent. */
    String TOLD = "(:phones = true or sheet.paper = true)";

    /** What was sent with words, in the order of the themes; the order in which it was sent is not told. */
    @HQL("select note.key, note.theme.number, note.kind, note.text, note.showing from reports_PlaceNote note"
            + " join note.sheet sheet where sheet.assessment.id = :assessment and sheet.sentHour is not null"
            + " and (:leads = true or note.showing = SPACE) and " + TOLD
            + " order by note.theme.number, note.kind, note.key limit :most")
    List<NoteRow> written(long assessment, boolean leads, boolean phones, int most);

    @HQL("select note from reports_PlaceNote note join note.sheet sheet where note.key = :key"
            + " and sheet.assessment.id = :assessment and sheet.sentHour is not null and " + TOLD)
    List<PlaceNote> written(UUID key, long assessment, boolean phones);

    /** What was sent, for the export, in an order that tells nothing. */
    @HQL(
            "select sheet.key, sheet.assessment.id, sheet.respondentGroup, sheet.paper, sheet.version from reports_AnswerSheet sheet"
                    + " where sheet.assessment.id = :assessment and sheet.sentHour is not null order by sheet.key")
    List<KeptSheet> kept(long assessment);

    @HQL("select sheet.key, score.theme.id, score.score from reports_PlaceScore score join score.sheet sheet"
            + " where sheet.assessment.id = :assessment and sheet.sentHour is not null"
            + " order by sheet.key, score.theme.number")
    List<KeptScore> keptScores(long assessment);

    @HQL("select note.key, sheet.key, note.theme.id, note.kind, note.text, note.showing from reports_PlaceNote note"
            + " join note.sheet sheet where sheet.assessment.id = :assessment and sheet.sentHour is not null"
            + " and note.showing <> HIDDEN and " + TOLD + " order by note.key")
    List<KeptNote> keptNotes(long assessment, boolean phones);

    String UNSENT = "sheet.sentHour is null and sheet.begunHour < :since";

    @HQL("select count(sheet) from reports_AnswerSheet sheet where " + UNSENT)
    long unsent(Instant since);

    @HQL("delete from reports_PlaceScore score where score.sheet.id in"
            + " (select sheet.id from reports_AnswerSheet sheet where " + UNSENT + ")")
    int dropUnsentScores(Instant since);

    @HQL("delete from reports_PlaceNote note where note.sheet.id in"
            + " (select sheet.id from reports_AnswerSheet sheet where " + UNSENT + ")")
    int dropUnsentNotes(Instant since);

    @HQL("delete from reports_AnswerSheet sheet where " + UNSENT)
    int dropUnsent(Instant since);

    @HQL(
            "delete from reports_SentPhone phone where phone.assessmentId in (select assessment.id"
                    + " from reports_PlaceAssessment assessment where coalesce(assessment.closedAt, assessment.closesAt) < :since)")
    int dropPhones(Instant since);
}
