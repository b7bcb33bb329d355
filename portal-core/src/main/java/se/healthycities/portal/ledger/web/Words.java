package se.healthycities.portal.ledger.web;

import org.apache.wicket.Component;
import se.healthycities.portal.ledger.LedgerKind;

/** The word of a version as people read it: a role, a kind of contact, a title. */
final class Words {
    private Words() {}

    static String of(Component where, LedgerKind kind, String word) {
        return switch (kind) {
            case SEAT -> where.getString("role." + word);
            case CONTACT -> where.getString("contact." + word);
            case AFFILIATION -> word;
            case MEMBERSHIP -> where.getString("membership");
        };
    }
}
