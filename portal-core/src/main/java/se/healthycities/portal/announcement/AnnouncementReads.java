package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** What pages read about announcements; what is led is given only where it lives. */
@ApplicationScoped
public class AnnouncementReads {
    private final AnnouncementQueries queries;
    private final Leading leading;
    private final Reading reading;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public AnnouncementReads(
            AnnouncementQueries queries, Leading leading, Reading reading, Visitors visitors, Today today) {
        this.queries = queries;
        this.leading = leading;
        this.reading = reading;
        this.visitors = visitors;
        this.today = today;
    }

    /** Drafts and what was sent, the newest first, for those who lead here. */
    public List<LedRow> led(Scene scene, long before, int most) {
        return scene.space() == null
                ? queries.ledInNetwork(before, most)
                : queries.ledIn(visitors.standing(scene.space()).orElseThrow().space(), before, most);
    }

    /** An announcement of this place; empty for one of another. */
    public Optional<AnnouncementView> led(Scene scene, long id) {
        return queries.view(id).stream()
                .filter(view -> Objects.equals(view.path(), scene.space()))
                .findFirst();
    }

    /** A draft of this place as it was typed; empty once it is sent. */
    public Optional<AnnouncementWords> draft(Scene scene, long id) {
        return led(scene, id)
                .filter(view -> !view.sent())
                .map(view -> leading.found(scene, id).words());
    }

    /** What was sent to the visitor and may still be read, the newest first. */
    public List<ReceivedRow> received(long before, int most) {
        Readable mine = reading.today();
        return queries.received(
                before, mine.person(), mine.member(), mine.office(), mine.plugins(), mine.today(), most);
    }

    /** Empty for whoever it is not for, or who may not read where it comes from any more. */
    Optional<AnnouncementView> mine(long id, Readable readable) {
        return queries
                .mine(id, readable.person(), readable.member(), readable.office(), readable.plugins(), readable.today())
                .stream()
                .findFirst();
    }

    public Optional<AnnouncementView> mine(long id) {
        return mine(id, reading.today());
    }

    /** One sent from anywhere, for whoever may ask for its place at the gate. */
    public Optional<AnnouncementView> sent(long id) {
        return queries.view(id).stream().filter(AnnouncementView::sent).findFirst();
    }

    /** Everybody for each reason, by organisation and name. */
    public List<RecipientRow> recipients(long id) {
        return queries.recipients(id);
    }

    public List<ReceiptRow> receipts(long id) {
        return queries.receipts(id);
    }

    /** What was answered for the visitor's organisations, or by the visitor; without a receipt where it still waits. */
    public List<ProofLine> answers(AnnouncementView view) {
        long person = visitors.current().person();
        return view.proof() == Proof.NONE
                ? List.of()
                : ProofLine.of(
                        view.proof(), queries.recipient(view.id(), person), queries.receiptsFor(view.id(), person));
    }

    /** Organisations that can be chosen: somebody stands for them today. */
    public List<OrganisationChoice> organisations() {
        return queries.choices(today.date());
    }
}
