package se.healthycities.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.account.LoginLinks;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.account.Profiles;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.file.upload.UploadService;
import se.healthycities.portal.information.FaultReports;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Competence;
import se.healthycities.portal.person.CompetenceService;
import se.healthycities.portal.person.LoginSession;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;

/** A person with an unusual name leaves traces everywhere, is erased, and the whole database is read for them. */
class ErasureScanTest extends PortalTest {
    private static final String NAME = "Quirina Zwölfbaum";
    private static final String EMAIL = "quirina.zwolfbaum@lulea.example";
    private static final String PHONE = "0920-77 31 04 99";

    /** Words that people wrote: the portal lists them for a human and changes nothing. */
    private static final Set<String> FREE_TEXT = Set.of(
            "core.posts.text",
            "core.posts.html",
            "core.posts.hidden_reason",
            "core.post_versions.text",
            "core.post_versions.html",
            "core.post_reports.reason",
            "core.summaries.text",
            "core.discussions.title",
            "core.files.name",
            "core.fault_reports.message",
            "core.tasks.what",
            "core.agreed_pauses.note",
            "core.ledger_entries.reason");

    /** What the index has of the words that people wrote; it follows them. */
    private static final Set<String> INDEX = Set.of(
            "core.search_entries.title",
            "core.search_entries.summary",
            "core.search_entries.body",
            "core.search_entries.address");

    private long person;

    @Test
    void afterErasingNoTableNamesThePersonButWhatPeopleWrote() throws IOException {
        plant();
        index();
        Set<String> before = scan();
        assertThat(before)
                .contains(
                        "core.people.family_name",
                        "core.people.email",
                        "core.people.phone",
                        "core.mails.address",
                        "core.mails.text",
                        "core.email_changes.email",
                        "core.address_bounces.address",
                        "core.arrived_mails.sender",
                        "core.arrived_mails.subject",
                        "core.arrived_mails.raw",
                        "core.file_drafts.name",
                        "core.uploads.name",
                        "core.login_sessions.browser",
                        "core.membership_cases.sender_email",
                        "core.fault_reports.reply_to",
                        "core.stored_pages.data",
                        "core.seat_requests.message",
                        "core.passkeys.name",
                        "core.search_entries.title")
                .containsAll(FREE_TEXT);
        as(ADMINISTRATOR);
        ErasurePreview preview = beans.of(Erasure.class).preview(person).orElseThrow();
        assertThat(places(preview.named())).containsAll(FREE_TEXT);

        long receipt = beans.of(Erasure.class).erase(person, "på egen begäran").orElseThrow();
        entityManager.flush();
        entityManager.clear();

        Set<String> after = scan();
        assertThat(number("select count(*) from core.search_entries where kind = 'person' and thread = " + person))
                .isZero();
        after.removeAll(INDEX);
        assertThat(after).isEqualTo(FREE_TEXT);
        List<NamedPlace> left =
                beans.of(Erasure.class).receipt(receipt).orElseThrow().left();
        assertThat(places(left)).as("a human is told of each").isEqualTo(FREE_TEXT);
        assertThat(left)
                .filteredOn(place -> place.table().equals("core.posts"))
                .allMatch(place ->
                        place.address().matches("/themegroups/.+/discussions/\\d+|/spaces/.+/discussions/\\d+"));
        assertThat(dataFolder()).noneMatch(name -> name.contains("irina") || name.contains("wölf"));
    }

    @Test
    void everyRoleEndsTheContentStaysAndASecondTimeNothingHappens() {
        plant();
        as(ADMINISTRATOR);
        assertThat(beans.of(Erasure.class).erase(person, "begäran")).isPresent();
        entityManager.flush();
        entityManager.clear();
        assertThat(beans.of(PersonReads.class).active(person)).isFalse();
        assertThat(count("core.login_sessions where person_id = " + person)).isZero();
        assertThat(count("core.file_drafts where person_id = " + person)).isZero();
        assertThat(count("core.posts p join core.affiliations a on a.id = p.author_id where a.person_id = " + person))
                .isPositive();
        assertThat(count("core.people where given_name = 'Tidigare' and family_name = 'representant' and id = "
                        + person))
                .isOne();
        assertThat(beans.of(Erasure.class).erase(person, "begäran")).isEmpty();
        assertThat(count("core.erasure_receipts where person_id = " + person)).isOne();
        assertThat(count("core.audit_entries where act = 'person-erased'")).isOne();
        assertThat(count("core.facts where kind = 'PersonErased'")).isOne();
    }

    @Test
    void theLastAdministratorStays() {
        as(ADMINISTRATOR);
        long administrator =
                beans.of(PersonReads.class).byEmail(ADMINISTRATOR).orElseThrow().getId();
        entityManager
                .createNativeQuery("update core.seats set valid_to = valid_from where role = 'ADMINISTRATOR'"
                        + " and affiliation_id not in (select id from core.affiliations where person_id = :id)")
                .setParameter("id", administrator)
                .executeUpdate();
        assertThat(beans.of(Erasure.class).preview(administrator).orElseThrow().lastAdministrator())
                .isTrue();
        assertThatThrownBy(() -> beans.of(Erasure.class).erase(administrator, "begäran"))
                .isInstanceOf(Refused.class);
        assertThat(beans.of(PersonReads.class).byEmail(ADMINISTRATOR)).isPresent();
    }

    @Test
    void aReasonMayNotSayWhoItWas() {
        Erasure erasure = beans.of(Erasure.class);
        FoundPerson anna = new FoundPerson(1L, "Anna Ek", "anna@example.example", "");
        assertThat(erasure.names("Anna bad om det", anna)).isTrue();
        assertThat(erasure.names("mejl från ANNA@example.example", anna)).isTrue();
        assertThat(erasure.names("en annan har tagit över", anna)).isFalse();
    }

    private void plant() {
        long organisation = number("select id from core.organisations where code = '2580'");
        sql("insert into core.people (given_name, family_name, email) values ('Quirina', 'Zwölfbaum', '" + EMAIL
                + "')");
        person = number("select max(id) from core.people");
        sql("insert into core.affiliations (person_id, organisation_id, capacity, title, party, valid_from) values ("
                + person + ", " + organisation + ", 'ELECTED', 'Ordförande', 'Partiet', date '2026-01-01')");
        long affiliation = number("select max(id) from core.affiliations");
        String group =
                text("select path from core.spaces where path like 'spaces/%' and path <> 'spaces/kansli' limit 1");
        sql("insert into core.seats (space_id, affiliation_id, role, valid_from) select id, " + affiliation
                + ", 'MEMBER', date '2026-01-01' from core.spaces where path = '" + group + "'");
        as(EMAIL);
        Scene scene = Scene.space(PluginId.CORE, group);
        beans.of(CompetenceService.class).save(new Competence(Set.of(), "Fråga " + NAME, PHONE, true, true));
        beans.of(DiscussionService.class)
                .start(scene, "Hälsning från " + NAME, "Jag heter " + NAME, Set.of(), UUID.randomUUID());
        sql(
                "insert into core.post_versions (post_id, text, html, author_id, written_at) select id, text, html, author_id,"
                        + " written_at from core.posts where text like '%" + NAME + "'");
        sql("insert into core.summaries (discussion_id, number, text, author_id, written_at) select max(id), 1, 'Som "
                + NAME + " sade', " + affiliation + ", timestamptz '2026-11-20' from core.discussions");
        sql("insert into core.post_reports (post_id, reporter_id, reason, reported_at, request_key) select max(id), "
                + affiliation + ", 'Om " + NAME + "', timestamptz '2026-11-20', gen_random_uuid() from core.posts");
        sql("update core.posts set hidden_reason = 'Namnger " + NAME + "' where id = (select min(id) from core.posts)");
        byte[] content = "innehåll".getBytes(StandardCharsets.UTF_8);
        UUID draft = beans.of(FileService.class)
                .draft(new ByteArrayInputStream(content), NAME + ".txt")
                .getId();
        beans.of(FileService.class).add(scene, Set.of(draft));
        beans.of(FileService.class).draft(new ByteArrayInputStream(content), NAME + " utkast.txt");
        beans.of(UploadService.class).start(NAME + " påbörjad.txt", 5, 1);
        beans.of(Profiles.class).askForEmail("ny." + EMAIL);
        beans.of(LoginSessions.class).begin(person, LoginSession.Proof.PASSWORD, "Firefox hos " + NAME, false);
        beans.of(LoginLinks.class).send(EMAIL, "webbläsare", "/", Locale.forLanguageTag("sv"));
        beans.of(FaultReports.class).report("/", "Hälsar " + NAME, EMAIL);
        Map<String, String> values = Map.of("name", NAME, "day", "2026-12-01", "link", "/contact", "data", "/privacy");
        beans.of(Mailer.class)
                .send(
                        new Letter(AccountRetention.class, "account-ends", COORDINATOR, Locale.ENGLISH, values),
                        Envelope.plain().answersTo(EMAIL));
        sql("insert into core.seat_requests (space_id, affiliation_id, message, asked_at) select max(id), "
                + affiliation + ", '" + NAME + " vill', timestamptz '2026-11-20' from core.spaces");
        sql("insert into core.membership_cases (organisation_name, last_contact_on, sender_name, sender_email,"
                + " political_name, political_email) values ('X', date '2026-11-01', '" + NAME + "', '" + EMAIL + "', '"
                + NAME + "', '" + EMAIL + "')");
        sql("insert into core.passkeys (person_id, credential_id, credential, signatures, name, made_at) values ("
                + person + ", '\\x01', '\\x02', 0, '" + NAME + "', timestamptz '2026-11-20')");
        sql("insert into core.stored_pages (owner, page, kind, data, stored_at) values ('o', 1, 'k', convert_to('xx"
                + NAME + "yy', 'UTF8'), timestamptz '2026-11-20')");
        sql("insert into core.address_bounces (address, bounces, first_at, last_at, code) values ('" + EMAIL
                + "', 1, timestamptz '2026-11-20', timestamptz '2026-11-20', '5.1.1')");
        sql(
                "insert into core.arrived_mails (message_key, arrived_at, state, reason, sender, subject, raw) values ('key',"
                        + " timestamptz '2026-11-20', 'QUARANTINED', 'SENDER', '" + EMAIL + "', 'Från " + NAME
                        + "', convert_to('Hälsar " + NAME + "', 'UTF8'))");
        sql("insert into core.tasks (what, address, organisation_id, due_day, made_at) values ('Ring " + NAME
                + "', '/', " + organisation + ", date '2026-12-01', timestamptz '2026-11-20')");
        sql("insert into core.agreed_pauses (organisation_id, valid_from, note) values (" + organisation
                + ", date '2026-11-01', 'Talat med " + NAME + "')");
        sql("select set_config('portal.reason', 'enligt " + NAME + "', true)", true);
        sql("update core.affiliations set title = 'Vice ordförande' where id = " + affiliation);
        sql("select set_config('portal.reason', '', true)", true);
        entityManager.flush();
        entityManager.clear();
    }

    /** Every column of words or bytes of every table of every schema in which the person can be recognised. */
    @SuppressWarnings("unchecked")
    private Set<String> scan() {
        List<Object[]> columns = entityManager
                .createNativeQuery("select n.nspname || '.' || c.relname, a.attname, cast(t.typname as text)"
                        + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid"
                        + " where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped"
                        + " and n.nspname not in ('pg_catalog', 'information_schema') and c.relname <> 'flyway_history'"
                        + " and t.typname in ('text', 'varchar', 'json', 'jsonb', 'bytea') order by 1, 2")
                .getResultList();
        assertThat(columns).hasSizeGreaterThan(100);
        Set<String> hits = new TreeSet<>();
        for (Object[] column : columns) {
            String value = column[2].equals("bytea")
                    ? "encode(" + column[1] + ", 'escape')"
                    : "cast(" + column[1] + " as text)";
            List<String> conditions = new ArrayList<>();
            for (String word : List.of("quirina", "wölfbaum", "zwolfbaum", "77 31 04")) {
                conditions.add("lower(" + value + ") like '%" + word + "%'");
            }
            if (count(column[0] + " where " + String.join(" or ", conditions)) > 0) {
                hits.add(column[0] + "." + column[1]);
            }
        }
        return hits;
    }

    private List<String> dataFolder() throws IOException {
        try (Stream<Path> files = Files.walk(beans.of(Settings.class).data())) {
            return files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    private static Set<String> places(List<NamedPlace> named) {
        Set<String> places = new TreeSet<>();
        named.forEach(place -> places.add(place.table() + "." + place.column()));
        return places;
    }

    private void sql(String statement) {
        entityManager.createNativeQuery(statement).executeUpdate();
    }

    private void sql(String query, boolean answered) {
        assertThat(entityManager.createNativeQuery(query).getResultList().isEmpty())
                .isNotEqualTo(answered);
    }

    private long count(String from) {
        return number("select count(*) from " + from);
    }

    private long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private String text(String sql) {
        return (String) entityManager.createNativeQuery(sql).getSingleResult();
    }
}
