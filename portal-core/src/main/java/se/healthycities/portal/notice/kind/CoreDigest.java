package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;

/** What the core tells people (G2, E7, C6), and the kinds of letters that other features send and people may end. */
@ApplicationScoped
public class CoreDigest implements Digest {
    /** Letters of which no fact tells; whoever sends them asks whether they are wanted. */
    private static final List<Kind> LETTERS = List.of(Kind.of("announcement"), Kind.of("welcome"));

    private final List<KindOfNotice> told;
    private final Reading reading;

    @Inject
    public CoreDigest(
            PostNotices posts,
            MentionNotices mentions,
            DiscussionNotices discussions,
            DecisionNotices decisions,
            OutcomeNotices outcomes,
            SummaryNotices summaries,
            FileNotices files,
            BallotNotices ballots,
            OccasionNotices occasions,
            MeetingNotices meetings,
            TaskNotices tasks,
            RequestNotices requests,
            SeatNotices seats,
            LifeNotices lives,
            ContactNotices contacts,
            MembershipNotices memberships,
            FeeNotices fees,
            PaymentNotices payments,
            CareNotices cares,
            ReportNotices reports,
            Reading reading) {
        this.told = List.of(
                mentions,
                posts,
                discussions,
                decisions,
                outcomes,
                summaries,
                files,
                ballots,
                occasions,
                meetings,
                tasks,
                requests,
                seats,
                lives,
                contacts,
                memberships,
                fees,
                payments,
                cares,
                reports);
        this.reading = reading;
    }

    @Override
    public List<Kind> kinds() {
        return Stream.concat(told.stream().map(KindOfNotice::kind), LETTERS.stream())
                .toList();
    }

    @Override
    public Reach reach(String kind, Told fact) {
        return of(kind).map(found -> found.reach(fact)).findFirst().orElse(Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
        return of(kind).flatMap(found -> found.items(reading.today(person), subjects, language).stream())
                .toList();
    }

    private Stream<KindOfNotice> of(String name) {
        return told.stream().filter(found -> found.kind().name().equals(name));
    }
}
