package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.portal.spi.SearchEntry.Audience;
import se.healthycities.portal.time.Today;

/** What can be found in the core: discussions and posts, files, occasions, decisions, spaces, people, organisations, documents. */
@ApplicationScoped
public class CoreSearch implements Search {
    static final String DISCUSSION = "discussion";
    static final String POST = "post";
    static final String MEETING = "meeting";
    static final String PERSON = "person";
    private static final int A_PAGE = 50;

    private final CoreSearchQueries queries;

    @Inject
    public CoreSearch(CoreSearchQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of(DISCUSSION, "Discussion", "Summary"),
                Kind.of(POST, "Post"),
                Kind.of("file", "File", "Attachment"),
                Kind.of("occasion", "Occasion"),
                Kind.of("decision", "Decision"),
                Kind.of("ballot", "Ballot"),
                Kind.of(MEETING, "Meeting", "Agenda", "Papers", "Minutes"),
                Kind.of("space"),
                Kind.of(PERSON),
                Kind.of("organisation"),
                Kind.of("document"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return switch (kind) {
            case DISCUSSION -> queries.talkIds(after, most);
            case POST -> queries.postIds(after, most);
            case "file" -> queries.fileIds(after, most);
            case "occasion" -> queries.occasionIds(after, most);
            case "decision" -> queries.decisionIds(after, most);
            case "ballot" -> queries.ballotIds(after, most);
            case MEETING -> queries.meetingIds(after, most);
            case "space" -> queries.spaceIds(after, most);
            case PERSON -> queries.roleIds(after, most);
            case "organisation" -> queries.organisationIds(after, most);
            case "document" -> queries.documentIds(after, most);
            default -> List.of();
        };
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return switch (kind) {
            case DISCUSSION ->
                queries.talks(subjects).stream().map(CoreSearch::talk).toList();
            case POST -> queries.posts(subjects).stream().map(CoreSearch::post).toList();
            case "file" -> files(subjects);
            case "occasion" ->
                queries.occasions(subjects).stream().map(CoreSearch::occasion).toList();
            case "decision" ->
                queries.decisions(subjects).stream().map(CoreSearch::decision).toList();
            case "ballot" ->
                queries.ballots(subjects).stream().map(CoreSearch::ballot).toList();
            case MEETING -> meetings(subjects);
            case "space" ->
                queries.spaces(subjects).stream().map(CoreSearch::space).toList();
            case PERSON -> people(subjects);
            case "organisation" ->
                queries.organisations(subjects).stream()
                        .map(CoreSearch::organisation)
                        .toList();
            case "document" ->
                queries.documents(subjects).stream().map(CoreSearch::document).toList();
            default -> List.of();
        };
    }

    private static SearchEntry talk(FoundTalk talk) {
        return new SearchEntry(talk.id(), talk.title(), Addresses.discussion(talk.path(), talk.id(), talk.title()))
                .readBy(Audience.SPACE)
                .in(talk.space(), "discussions")
                .within(talk.id())
                .by(talk.author(), talk.organisation(), talk.capacity().name())
                .inShort(talk.summary())
                .happened(talk.lastPostAt());
    }

    private static SearchEntry post(FoundPost post) {
        int page = post.number() - (post.number() - 1) % A_PAGE;
        String address = Addresses.discussion(post.path(), post.discussion(), post.title()) + "?from=" + page + "#post-"
                + post.number();
        return new SearchEntry(post.id(), post.title(), address)
                .readBy(Audience.SPACE)
                .in(post.space(), "discussions")
                .within(post.discussion())
                .by(post.author(), post.organisation(), post.capacity().name())
                .saying(Prose.of(post.text()))
                .happened(post.writtenAt());
    }

    private List<SearchEntry> files(Collection<Long> subjects) {
        return queries.files(subjects).stream()
                .map(file -> new SearchEntry(file.id(), file.name(), Addresses.file(file.id(), file.name()))
                        .readBy(Audience.SPACE)
                        .in(file.space(), "files")
                        .by(file.author(), file.organisation(), file.capacity().name())
                        .saying(file.text())
                        .happened(file.changedAt()))
                .toList();
    }

    /** Its agenda and its minutes, as those who read the space read them. */
    private List<SearchEntry> meetings(Collection<Long> subjects) {
        Map<Long, String> words = queries.items(subjects).stream()
                .collect(Collectors.groupingBy(
                        FoundItem::meeting, Collectors.mapping(FoundItem::words, Collectors.joining("\n"))));
        return queries.meetings(subjects).stream()
                .map(meeting -> new SearchEntry(
                                meeting.id(), meeting.title(), MeetingAddresses.meeting(meeting.path(), meeting.key()))
                        .readBy(Audience.SPACE)
                        .in(meeting.space(), "meetings")
                        .saying(words.get(meeting.id()))
                        .happened(Today.start(meeting.firstDay())))
                .toList();
    }

    /** Known as its page is: to everybody, to the network's members, or to those who read its space. */
    private static SearchEntry occasion(FoundOccasion occasion) {
        SearchEntry entry = new SearchEntry(occasion.id(), occasion.title(), Addresses.occasion(occasion.key()))
                .readBy(audience(occasion))
                .inShort(occasion.place())
                .saying(Prose.of(occasion.text()))
                .happened(Today.start(occasion.firstDay()));
        return occasion.space() == null ? entry : entry.in(occasion.space(), "meetings");
    }

    private static Audience audience(FoundOccasion occasion) {
        boolean open = KnownOccasion.PUBLIC.equals(occasion.audience());
        if (occasion.space() == null) {
            return open ? Audience.PUBLIC : Audience.MEMBERS;
        }
        boolean told = KnownOccasion.MEMBERS.equals(occasion.audience()) && occasion.visibility() == Visibility.GROUP;
        return open || told ? Audience.KNOWN : Audience.SPACE;
    }

    private static SearchEntry decision(FoundDecision decision) {
        return new SearchEntry(
                        decision.id(), decision.title(), DecisionAddresses.decision(decision.path(), decision.id()))
                .readBy(Audience.SPACE)
                .in(decision.space(), "decisions")
                .by(
                        decision.author(),
                        decision.organisation(),
                        decision.capacity().name())
                .saying(Prose.of(decision.text()))
                .foundBy(decision.year() + "-" + decision.number())
                .happened(Today.start(decision.decidedOn()));
    }

    private static SearchEntry ballot(FoundBallot ballot) {
        return new SearchEntry(ballot.id(), ballot.title(), BallotAddresses.ballot(ballot.path(), ballot.id()))
                .readBy(Audience.SPACE)
                .in(ballot.space(), BallotAddresses.PART)
                .by(ballot.author(), ballot.organisation(), ballot.capacity().name())
                .saying(Prose.of(ballot.text()))
                .happened(ballot.madeAt());
    }

    private static SearchEntry space(FoundSpace space) {
        return new SearchEntry(space.id(), space.name(), Addresses.space(space.path()))
                .readBy(Audience.KNOWN)
                .in(space.id(), null)
                .inShort(space.nameEnglish());
    }

    private List<SearchEntry> people(Collection<Long> subjects) {
        List<FoundRole> roles = queries.roles(subjects);
        Map<Long, List<FoundSubject>> about =
                queries.subjects(roles.stream().map(FoundRole::person).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(FoundSubject::person));
        return roles.stream()
                .map(role -> person(role, about.getOrDefault(role.person(), List.of())))
                .toList();
    }

    /** As the directory shows it to members: for whom somebody stands, from the first to the last day. */
    private static SearchEntry person(FoundRole role, List<FoundSubject> subjects) {
        return new SearchEntry(role.id(), role.name(), Addresses.person(role.person(), role.name()))
                .within(role.person())
                .by(null, role.organisationId(), role.capacity().name())
                .inShort(role.title() + ", " + role.organisation())
                .saying(role.askMeAbout())
                .foundBy(subjects.stream()
                        .flatMap(subject -> Stream.of(subject.name(), subject.nameEnglish()))
                        .collect(Collectors.joining(" ")))
                .about(subjects.stream().map(FoundSubject::key).toList())
                .valid(role.from(), role.to());
    }

    private static SearchEntry organisation(FoundOrganisation organisation) {
        return new SearchEntry(organisation.id(), organisation.name(), Addresses.organisation(organisation.address()))
                .by(null, organisation.id(), null);
    }

    private static SearchEntry document(FoundDocument document) {
        LocalDate from = document.from();
        return new SearchEntry(document.id(), document.title(), "/steering-documents")
                .inShort(document.issuer())
                .saying(document.note())
                .happened(Today.start(from));
    }
}
