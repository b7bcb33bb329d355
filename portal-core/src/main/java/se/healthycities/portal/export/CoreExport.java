package se.healthycities.portal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Export;

/** Every row of the core that is the network's, in the order of its references; never a password's hash or a stored page. */
@ApplicationScoped
public class CoreExport implements Export {
    private static final List<String> TABLES = List.of(
            "organisations",
            "population_figures",
            "membership_periods",
            "people",
            "subjects",
            "person_subjects",
            "affiliations",
            "affiliation_words",
            "contact_roles",
            "spaces",
            "seats",
            "wanted_roles",
            "seat_requests",
            "ledger_entries",
            "membership_cases",
            "membership_steps",
            "membership_notes",
            "seasons",
            "activations",
            "activation_changes",
            "roll_overs",
            "roll_over_steps",
            "package_rules",
            "part_switches",
            "folders",
            "files",
            "file_versions",
            "file_downloads",
            "file_scans",
            "discussions",
            "posts",
            "post_versions",
            "summaries",
            "post_reports",
            "discussion_moves",
            "mentions",
            "attachments",
            "read_marks",
            "read_posts",
            "discussion_follows",
            "occasions",
            "polls",
            "poll_times",
            "poll_answers",
            "poll_choices",
            "ballots",
            "ballot_options",
            "ballot_answers",
            "ballot_picks",
            "ballot_steps",
            "registration_rules",
            "registration_fields",
            "registrations",
            "registration_answers",
            "registration_steps",
            "registration_reminders",
            "tasks",
            "elections",
            "mandate_confirmations",
            "mandate_letters",
            "welcome_letters",
            "welcome_stops",
            "welcome_switches",
            "care_periods",
            "care_marks",
            "decisions",
            "decision_versions",
            "question_reminders",
            "meetings",
            "agenda_items",
            "meeting_papers",
            "agenda_tasks",
            "meeting_roles",
            "presences",
            "meeting_notes",
            "meeting_minutes",
            "meeting_signatures",
            "kept_minutes",
            "missing_summaries",
            "announcements",
            "announcement_organisations",
            "announcement_recipients",
            "announcement_grounds",
            "announcement_rounds",
            "announcement_receipts",
            "handovers",
            "handover_items",
            "brief_choices",
            "brief_told",
            "saved_searches",
            "delegations",
            "facts",
            "notices",
            "notice_choices",
            "notice_levels",
            "notice_defaults",
            "quiet_periods",
            "audit_entries",
            "agreed_pauses",
            "fee_scales",
            "fee_years",
            "fee_notices",
            "fee_payments",
            "host_periods",
            "steering_documents",
            "fault_reports",
            "invitations",
            "consent_texts",
            "consents",
            "welcomes",
            "demo_imports",
            "erasure_receipts",
            "person_merges",
            "retention_switches",
            "retention_runs",
            "account_warnings");

    private final TableRows tables;

    @Inject
    public CoreExport(TableRows tables) {
        this.tables = tables;
    }

    /** The tables that are taken along, without their schema. */
    public static List<String> tables() {
        return TABLES;
    }

    @Override
    public Stream<Row> rows() {
        return tables.of(TABLES.stream().map(table -> "core." + table).toArray(String[]::new));
    }
}
