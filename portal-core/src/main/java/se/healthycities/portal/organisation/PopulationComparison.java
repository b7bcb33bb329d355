package se.healthycities.portal.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays a yearly table beside the register, line by line. */
record PopulationComparison(Map<String, CountedOrganisation> register, LocalDate day, String source) {
    PopulationPreview of(List<PopulationTable.Entry> entries) {
        Map<Long, Integer> said = new HashMap<>();
        List<PopulationLine> lines = new ArrayList<>();
        for (PopulationTable.Entry entry : entries) {
            CountedOrganisation known = entry.code() == null ? null : register.get(entry.code());
            Integer earlier = known == null || entry.inhabitants() == null
                    ? null
                    : said.putIfAbsent(known.organisation().getId(), entry.inhabitants());
            lines.add(new PopulationLine(
                    entry.line(),
                    entry.written(),
                    known == null ? null : known.organisation().getName(),
                    known == null ? null : known.inhabitants(),
                    entry.inhabitants(),
                    outcome(entry, known, earlier)));
        }
        return new PopulationPreview(day, source, List.copyOf(lines));
    }

    /** @param earlier what a line above says of the same organisation, or null */
    private PopulationOutcome outcome(PopulationTable.Entry entry, CountedOrganisation known, Integer earlier) {
        if (entry.code() == null) {
            return PopulationOutcome.NO_CODE;
        }
        if (known == null) {
            return PopulationOutcome.UNKNOWN_CODE;
        }
        if (entry.inhabitants() == null) {
            return PopulationOutcome.NO_NUMBER;
        }
        if (earlier != null) {
            return earlier.equals(entry.inhabitants()) ? PopulationOutcome.SAME : PopulationOutcome.TWICE;
        }
        if (!known.counted(day)) {
            return PopulationOutcome.NEW;
        }
        boolean same = known.inhabitants().equals(entry.inhabitants())
                && known.figure().getSource().equals(source);
        return same ? PopulationOutcome.SAME : PopulationOutcome.CORRECTED;
    }
}
