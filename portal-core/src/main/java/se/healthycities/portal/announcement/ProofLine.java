package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who owed a "read and understood", and whether it came (G8).
 *
 * @param person null where one answers for the organisation
 * @param receipt null while nobody has answered
 */
public record ProofLine(Long organisation, String organisationName, Long person, String name, ReceiptRow receipt)
        implements Serializable {
    /** A line for each organisation or for each person, in the order of the recipients. */
    public static List<ProofLine> of(Proof proof, List<RecipientRow> recipients, List<ReceiptRow> receipts) {
        boolean whole = proof == Proof.ORGANISATION;
        Function<ReceiptRow, Long> whose = whole ? ReceiptRow::organisation : ReceiptRow::person;
        Map<Long, ReceiptRow> known = receipts.stream()
                .filter(receipt -> receipt.whole() == whole)
                .collect(Collectors.toMap(whose, receipt -> receipt, (first, second) -> first));
        Map<Long, ProofLine> lines = new LinkedHashMap<>();
        for (RecipientRow row : recipients) {
            long key = whole ? row.organisation() : row.person();
            lines.putIfAbsent(
                    key,
                    new ProofLine(
                            row.organisation(),
                            row.organisationName(),
                            whole ? null : row.person(),
                            whole ? null : row.name(),
                            known.get(key)));
        }
        return proof == Proof.NONE ? List.of() : new ArrayList<>(lines.values());
    }

    public boolean confirmed() {
        return receipt != null;
    }
}
