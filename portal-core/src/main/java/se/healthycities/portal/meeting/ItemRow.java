package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.Instant;

/**
 * An item of an agenda.
 *
 * @param length minutes of time, or null
 * @param said what the minutes say of it, in Markdown; "" while they say nothing
 * @param decision the id of the decision that it became, or null
 */
public record ItemRow(
        Long id,
        Integer position,
        ItemKind kind,
        String title,
        String text,
        String html,
        Integer length,
        String presenter,
        String link,
        Integer version,
        String said,
        String saidHtml,
        Integer saidVersion,
        Instant saidAt,
        String saidBy,
        Long decision)
        implements Serializable {
    /** What the form of the item begins with. */
    public ItemPlan plan() {
        return new ItemPlan(kind, title, text, length, presenter, link);
    }
}
