package se.healthycities.portal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            "contact_roles",
            "spaces",
            "seats",
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
            "files",
            "file_versions",
            "discussions",
            "posts",
            "attachments",
            "read_marks",
            "occasions",
            "tasks",
            "handovers",
            "handover_items",
            "facts",
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
            "erasure_receipts",
            "person_merges",
            "retention_switches",
            "retention_runs",
            "account_warnings");

    private static final Set<String> SECRET = Set.of("password_hash", "token_hash");

    private final EntityManager entityManager;

    @Inject
    public CoreExport(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Stream<Row> rows() {
        return TABLES.stream().flatMap(this::rows);
    }

    @SuppressWarnings("unchecked")
    private Stream<Row> rows(String table) {
        List<Tuple> tuples = entityManager
                .createNativeQuery("select * from core." + table + " order by 1", Tuple.class)
                .getResultList();
        return tuples.stream().map(tuple -> new Row("core." + table, values(tuple)));
    }

    private static Map<String, Object> values(Tuple tuple) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (TupleElement<?> column : tuple.getElements()) {
            if (!SECRET.contains(column.getAlias())) {
                values.put(column.getAlias(), tuple.get(column));
            }
        }
        return values;
    }
}
