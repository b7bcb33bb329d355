package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.succession.Recipient.Reason;

/**
 * Who gets the mails and notices of an affiliation on a day: its holder while it is valid, then the successor (or the
 * successor's successor), then the organisation's contacts, at last the coordinator. Nothing goes to somebody who has left,
 * and nothing is lost because somebody has (N3).
 */
@ApplicationScoped
public class Recipients {
    private final RecipientQueries queries;

    @Inject
    public Recipients(RecipientQueries queries) {
        this.queries = queries;
    }

    /** Empty only when not even a coordinator is in office that day. */
    public Optional<Recipient> recipientFor(long affiliation, LocalDate day) {
        return first(queries.holder(affiliation, day), Reason.HOLDER)
                .or(() -> successor(affiliation, day, new HashSet<>()))
                .or(() -> first(queries.administrative(affiliation, day), Reason.ADMINISTRATIVE_CONTACT))
                .or(() -> first(queries.political(affiliation, day), Reason.POLITICAL_CONTACT))
                .or(() -> first(queries.coordinator(Visitors.OFFICE, day), Reason.COORDINATOR));
    }

    private Optional<Recipient> successor(long leaver, LocalDate day, Set<Long> asked) {
        if (!asked.add(leaver)) {
            return Optional.empty();
        }
        for (Long successor : queries.successors(leaver, day)) {
            Optional<Recipient> found =
                    first(queries.holder(successor, day), Reason.SUCCESSOR).or(() -> successor(successor, day, asked));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Recipient> first(List<RecipientRow> rows, Reason reason) {
        return rows.stream().findFirst().map(row -> new Recipient(row, reason));
    }
}
