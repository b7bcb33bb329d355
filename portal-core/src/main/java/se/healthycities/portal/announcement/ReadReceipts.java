package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Takes "read and understood" (G8): by the button on the page, or by the link of a letter without login. */
@ApplicationScoped
public class ReadReceipts {
    private final AnnouncementReads announcements;
    private final AnnouncementQueries views;
    private final LetterQueries queries;
    private final SignedLinks links;
    private final Reading reading;
    private final Visitors visitors;
    private final Gate gate;
    private final Facts facts;
    private final Today today;

    @Inject
    public ReadReceipts(
            AnnouncementReads announcements,
            AnnouncementQueries views,
            LetterQueries queries,
            SignedLinks links,
            Reading reading,
            Visitors visitors,
            Gate gate,
            Facts facts,
            Today today) {
        this.announcements = announcements;
        this.views = views;
        this.queries = queries;
        this.links = links;
        this.reading = reading;
        this.visitors = visitors;
        this.gate = gate;
        this.facts = facts;
        this.today = today;
    }

    /** For which organisations the visitor can say that it was read; empty when nothing is asked or all is answered. */
    public List<OwedRow> owed(AnnouncementView announcement) {
        return owed(announcement, visitors.current().person());
    }

    /** Notes that the visitor has opened the page, the first time. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void opened(long id) {
        views.opened(id, visitors.current().person(), today.now());
    }

    /** Says that it was read; a second time nothing happens. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void confirm(long id, long organisation) {
        AnnouncementView announcement = announcements.mine(id).orElseThrow(ReadReceipts::notFound);
        confirm(announcement, visitors.current().person(), organisation, false);
    }

    /** What a link of a letter is about; empty when it no longer works. */
    public Optional<AskedByLink> asked(String word) {
        return links.read(AnnouncementLetters.CONFIRM, word)
                .flatMap(link -> announcements
                        .mine(link.subject(), reading.today(link.person()))
                        .map(announcement -> new AskedByLink(announcement, owed(announcement, link.person()))));
    }

    /** The same by a link, whoever is logged in; the person is the one to whom the letter went. */
    @Guarded(Access.VISIT)
    @Transactional
    public void confirmByLink(String word, long organisation) {
        SignedLink link = links.read(AnnouncementLetters.CONFIRM, word).orElseThrow(ReadReceipts::notFound);
        AnnouncementView announcement =
                announcements.mine(link.subject(), reading.today(link.person())).orElseThrow(ReadReceipts::notFound);
        confirm(announcement, link.person(), organisation, true);
    }

    private List<OwedRow> owed(AnnouncementView announcement, long person) {
        if (announcement.proof() == Proof.NONE) {
            return List.of();
        }
        List<OwedRow> rows = queries.owedBy(announcement.id(), person, today.date());
        return announcement.proof() == Proof.PERSON && rows.size() > 1 ? rows.subList(0, 1) : rows;
    }

    private void confirm(AnnouncementView announcement, long person, long organisation, boolean byLink) {
        if (!gate.state(announcement.scene()).writable()) {
            throw new Refused(Verdict.READ_ONLY, announcement.scene());
        }
        Optional<OwedRow> owed = owed(announcement, person).stream()
                .filter(row -> row.organisation() == organisation)
                .findFirst();
        if (owed.isEmpty()) {
            boolean known = views.receiptsFor(announcement.id(), person).stream()
                    .anyMatch(receipt -> receipt.organisation() == organisation || !receipt.whole());
            if (!known) {
                throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
            }
            return;
        }
        long affiliation = owed.get().affiliation();
        boolean whole = announcement.proof() == Proof.ORGANISATION;
        if (queries.addReceipt(announcement.id(), organisation, affiliation, whole, byLink, today.now()) > 0) {
            Long space = announcement.path() == null
                    ? null
                    : views.spaceOf(announcement.id()).get(0);
            facts.tell(new AnnouncementConfirmed(announcement.id(), space, affiliation));
        }
    }

    private static Refused notFound() {
        return new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
    }
}
