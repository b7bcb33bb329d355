package se.healthycities.portal.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** Everything about a case but its steps; personal values are null once they are erased. */
public record CaseDetails(
        Long id,
        String name,
        Long organisation,
        String address,
        LocalDate memberFrom,
        LocalDate memberTo,
        LocalDate nextActionOn,
        LocalDate lastContactOn,
        Boolean keepConsent,
        LocalDate erasedOn,
        String senderName,
        String senderRole,
        String senderEmail,
        String message,
        String politicalName,
        String politicalEmail,
        String administrativeName,
        String administrativeEmail,
        String decisionName,
        String decisionSha256,
        Long decisionBytes,
        String decisionMediaType)
        implements Serializable {
    public boolean hasDecision() {
        return decisionSha256 != null;
    }

    /** True when nobody wrote to us: the membership came from elsewhere, or was added by hand. */
    public boolean enrolled() {
        return senderEmail == null
                && erasedOn == null
                && !hasDecision()
                && !political().complete();
    }

    public NamedContact political() {
        return new NamedContact(politicalName, politicalEmail);
    }

    public NamedContact administrative() {
        return new NamedContact(administrativeName, administrativeEmail);
    }
}
