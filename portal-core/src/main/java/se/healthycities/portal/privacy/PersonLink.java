package se.healthycities.portal.privacy;

/**
 * Every column that points at a person, and what becomes of it when two rows turn out to be one person. A test compares the
 * list with the database; a column that is not in it stops a merge.
 */
public enum PersonLink {
    AFFILIATIONS("affiliations", "person_id", Way.MOVE, null),
    POSTS("posts", "person_id", Way.MOVE, null),
    READ_MARKS("read_marks", "person_id", Way.JOIN, "mine.discussion_id = other.discussion_id"),
    MENTIONS("mentions", "person_id", Way.JOIN, "mine.post_id = other.post_id"),
    READ_POSTS("read_posts", "person_id", Way.JOIN, "mine.post_id = other.post_id"),
    FOLLOWS("discussion_follows", "person_id", Way.JOIN, "mine.discussion_id = other.discussion_id"),
    NOTICES("notices", "person_id", Way.JOIN, "mine.fact_id = other.fact_id"),
    NOTICE_LEVELS(
            "notice_levels",
            "person_id",
            Way.JOIN,
            "mine.space_id is not distinct from other.space_id and mine.kind is not distinct from other.kind"),
    NOTICE_CHOICES("notice_choices", "person_id", Way.DROP, null),
    TEXT_DRAFTS("text_drafts", "person_id", Way.JOIN, "mine.place = other.place"),
    REGISTRATIONS(
            "registrations",
            "person_id",
            Way.JOIN,
            "mine.occasion_id = other.occasion_id and mine.ended_at is null and other.ended_at is null"),
    SUBJECTS("person_subjects", "person_id", Way.JOIN, "mine.subject_id = other.subject_id"),
    CONSENTS(
            "consents",
            "person_id",
            Way.JOIN,
            "mine.text_id = other.text_id and mine.withdrawn_at is null and other.withdrawn_at is null"),
    DRAFTS("file_drafts", "person_id", Way.MOVE, null),
    UPLOADS("uploads", "person_id", Way.MOVE, null),
    BRIEF_CHOICES("brief_choices", "person_id", Way.JOIN, "true"),
    BRIEF_TOLD("brief_told", "person_id", Way.JOIN, "mine.kind = other.kind and mine.subject = other.subject"),
    SAVED_SEARCHES("saved_searches", "person_id", Way.JOIN, "mine.address = other.address"),
    QUESTION_REMINDERS(
            "question_reminders",
            "person_id",
            Way.JOIN,
            "mine.kind = other.kind and mine.question_id = other.question_id and mine.step = other.step"
                    + " and mine.closes_at = other.closes_at"),
    MAILS("mails", "person_id", Way.MOVE, null),
    ARRIVED_MAILS("arrived_mails", "person_id", Way.MOVE, null),
    ANNOUNCEMENT_RECIPIENTS(
            "announcement_recipients", "person_id", Way.JOIN, "mine.announcement_id = other.announcement_id"),
    ANNOUNCEMENT_LETTERS(
            "announcement_letters",
            "person_id",
            Way.JOIN,
            "mine.announcement_id = other.announcement_id and mine.round = other.round"),
    LOGINS("login_sessions", "person_id", Way.DROP, null),
    LOGIN_LINKS("login_links", "person_id", Way.DROP, null),
    TOTP_KEYS("totp_keys", "person_id", Way.DROP, null),
    RECOVERY_CODES("recovery_codes", "person_id", Way.DROP, null),
    CALENDAR_FEEDS("calendar_feeds", "person_id", Way.DROP, null),
    PASSKEYS("passkeys", "person_id", Way.DROP, null),
    PASSKEY_CHALLENGES("passkey_challenges", "person_id", Way.DROP, null),
    EMAIL_CHANGES("email_changes", "person_id", Way.DROP, null),
    WELCOMES("welcomes", "person_id", Way.DROP, null),
    ACCOUNT_WARNINGS("account_warnings", "person_id", Way.DROP, null),
    ERASURE_RECEIPTS("erasure_receipts", "person_id", Way.STAY, null),
    MERGES_KEPT("person_merges", "kept_id", Way.STAY, null),
    MERGES_OTHER("person_merges", "other_id", Way.STAY, null);

    private final String table;
    private final String column;
    private final Way way;

    /** When a row {@code mine} of the kept person says the same as a row {@code other}. */
    private final String same;

    PersonLink(String table, String column, Way way, String same) {
        this.table = "core." + table;
        this.column = column;
        this.way = way;
        this.same = same;
    }

    /** The column with its table, as {@code core.mails.person_id}. */
    public String place() {
        return table + "." + column;
    }

    public Way way() {
        return way;
    }

    String count() {
        return "select count(*) from " + table + " where " + column + " = :other";
    }

    String move() {
        String rows = "update " + table + " other set " + column + " = :kept where other." + column + " = :other";
        return same == null
                ? rows
                : rows + " and not exists (select 1 from " + table + " mine where mine." + column + " = :kept and "
                        + same + ")";
    }

    String drop() {
        return "delete from " + table + " where " + column + " = :other";
    }

    /** What becomes of a row of the other person. */
    public enum Way {
        /** It belongs to the kept person. */
        MOVE,
        /** It belongs to the kept person unless that one has the same already. */
        JOIN,
        /** It goes: it was good for the other's own login only. */
        DROP,
        /** It tells history and points where it pointed. */
        STAY
    }
}
