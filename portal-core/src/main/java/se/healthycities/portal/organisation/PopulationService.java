package se.healthycities.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;

/** Takes the yearly population table: first as a preview that writes nothing, then all of it or nothing (S-F1). */
@ApplicationScoped
public class PopulationService {
    private final EntityManager entityManager;
    private final OrganisationQueries queries;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public PopulationService(EntityManager entityManager, OrganisationQueries queries, Facts facts, AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.facts = facts;
        this.audit = audit;
    }

    /** What the table would change; empty when it has no column for the code or for the inhabitants. */
    @Guarded(Access.COORDINATE)
    public Optional<PopulationPreview> preview(String table, LocalDate day, String source) {
        return PopulationTable.read(table)
                .map(entries -> new PopulationComparison(register(entries, day), day, source).of(entries));
    }

    /**
     * Writes what was previewed. Accepting the same table again changes nothing.
     *
     * @param seal that of the preview which was seen
     * @return false, and nothing is written, when the preview has faults or is no longer the one that was seen
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public boolean accept(String table, LocalDate day, String source, String seal, Actor actor) {
        List<PopulationTable.Entry> entries = PopulationTable.read(table).orElse(List.of());
        Map<String, CountedOrganisation> register = register(entries, day);
        PopulationPreview preview = new PopulationComparison(register, day, source).of(entries);
        if (entries.isEmpty() || preview.faulty() || !preview.seal().equals(seal)) {
            return false;
        }
        if (!preview.changesNothing()) {
            for (int i = 0; i < entries.size(); i++) {
                if (preview.lines().get(i).outcome().changes()) {
                    write(
                            register.get(entries.get(i).code()),
                            day,
                            entries.get(i).inhabitants(),
                            source);
                }
            }
            facts.tell(new PopulationImported(day.getYear()));
            audit.record(actor, "population-imported", "population " + day, change(preview, source));
        }
        return true;
    }

    private void write(CountedOrganisation known, LocalDate day, int inhabitants, String source) {
        if (known.counted(day)) {
            known.figure().correct(inhabitants, source);
        } else {
            entityManager.persist(new PopulationFigure(known.organisation(), day, inhabitants, source));
        }
    }

    private static Change change(PopulationPreview preview, String source) {
        List<PopulationLine> corrected = preview.lines().stream()
                .filter(line -> line.outcome() == PopulationOutcome.CORRECTED)
                .toList();
        String before = corrected.stream()
                .map(line -> line.code() + " " + line.before())
                .collect(Collectors.joining(", "));
        String after = corrected.stream()
                .map(line -> line.code() + " " + line.inhabitants())
                .collect(Collectors.joining(", "));
        return new Change(
                before.isEmpty() ? null : before,
                source + ": " + preview.count(PopulationOutcome.NEW) + " new, " + corrected.size() + " corrected "
                        + after);
    }

    /** The organisations of the table by every code that they have, with the figure that is in force on the day. */
    private Map<String, CountedOrganisation> register(List<PopulationTable.Entry> entries, LocalDate day) {
        Set<String> codes = entries.stream()
                .map(PopulationTable.Entry::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Organisation> organisations = codes.isEmpty() ? List.of() : queries.byCodes(codes);
        Map<Long, PopulationFigure> figures = new HashMap<>();
        if (!organisations.isEmpty()) {
            queries.figuresUntil(organisations, day)
                    .forEach(figure -> figures.put(figure.getOrganisation().getId(), figure));
        }
        Map<String, CountedOrganisation> register = new HashMap<>();
        for (Organisation organisation : organisations) {
            CountedOrganisation known = new CountedOrganisation(organisation, figures.get(organisation.getId()));
            register.put(organisation.getCode(), known);
            if (organisation.getRegionCode() != null) {
                register.put(organisation.getRegionCode(), known);
            }
        }
        return register;
    }
}
