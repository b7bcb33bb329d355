package se.healthycities.portal.export;

import java.util.Map;

/** The tables that no archive of the network holds, each with its reason; a table that is new is in the archive or here. */
public final class LeftOut {
    /** The name with its schema, and why. */
    public static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("core.login_sessions", "who is logged in now; everybody logs in again"),
            Map.entry("core.login_links", "keys to the portal"),
            Map.entry("core.calendar_feeds", "keys to people's own calendars; they are made anew"),
            Map.entry("core.totp_keys", "second factors, secret; they are made anew"),
            Map.entry("core.recovery_codes", "second factors, secret; they are made anew"),
            Map.entry("core.passkeys", "bound to the portal's address; they are made anew"),
            Map.entry("core.passkey_challenges", "logins under way"),
            Map.entry("core.email_changes", "keys to the portal, valid for hours"),
            Map.entry("core.mails", "letters that are sent or wait; they are not sent twice"),
            Map.entry("core.mail_hosts", "mail servers that are left in peace for a while"),
            Map.entry("core.address_bounces", "addresses that mails come back from; that is found out anew"),
            Map.entry(
                    "core.reply_keys", "the key of addresses that people answer to, secret; a new portal has its own"),
            Map.entry("core.mailboxes", "how far the mailbox is read; the new portal's begins at its own start"),
            Map.entry("core.arrived_mails", "mails that came in, kept for a month; what they became is in the posts"),
            Map.entry("core.link_keys", "the secret that signs links in letters; each database has its own"),
            Map.entry("core.announcement_letters", "letters that are sent or wait; they are not sent twice"),
            Map.entry("core.jobs", "when each job is due; jobs find their way by themselves"),
            Map.entry("core.file_texts", "what stands in files; it is read from them anew"),
            Map.entry("core.file_drafts", "files of forms that were never accepted"),
            Map.entry("core.search_entries", "the index; it is made anew from what the archive holds"),
            Map.entry("core.search_words", "the index's words; they are learnt anew"),
            Map.entry("core.search_queue", "what the index still has to look at"),
            Map.entry("core.search_departures", "when things came that have left the index"),
            Map.entry("core.irregular_words", "the forms of Swedish words; the migrations bring them"),
            Map.entry("core.notice_queue", "facts that wait some seconds to be told"),
            Map.entry("core.uploads", "files that are on their way; they are sent again"),
            Map.entry("core.text_drafts", "words that somebody is writing and has not sent"),
            Map.entry("core.stored_pages", "forms that somebody has open"));

    /** Of every plugin: which migrations its own database has seen. The archive's manifest tells it. */
    public static final String HISTORY = "flyway_history";

    private LeftOut() {}

    public static boolean has(String table) {
        return TABLES.containsKey(table) || table.endsWith("." + HISTORY);
    }
}
