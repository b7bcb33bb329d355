package se.healthycities.portal.membership;

import java.io.Serializable;
import se.healthycities.portal.person.ContactKind;

/**
 * A contact that a member owes the network and has not today (S-F2).
 *
 * @param caseId the member's case, at {@code /admin/memberships/<caseId>}; null for a member without one
 */
public record VacantContact(Long organisation, String name, String address, ContactKind kind, Long caseId)
        implements Serializable {}
