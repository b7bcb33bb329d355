package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.document.Block;
import se.healthycities.portal.document.Document;
import se.healthycities.portal.time.Today;

/**
 * The papers that a meeting itself makes: its agenda before, its minutes after, in the form that every archive takes (D7).
 * What was signed is printed as it was signed, under the heading that it had then, with the signatures and the corrections below.
 */
@ApplicationScoped
public class MeetingPaper {
    private final MeetingReads meetings;
    private final MinutesText text;

    @Inject
    public MeetingPaper(MeetingReads meetings, MinutesText text) {
        this.meetings = meetings;
        this.text = text;
    }

    /** As it stands now, or as it was signed. */
    public Document minutes(MeetingDetails meeting, Locale language) {
        String words = meetings.minutes(meeting).orElseGet(() -> text.of(meeting, language));
        List<Block> blocks = new ArrayList<>(Document.ofMarkdown(words.substring(words.indexOf('\n') + 1)));
        signatures(blocks, meeting, language);
        List<NoteRow> notes = meetings.notes(meeting.id());
        notes(blocks, notes, NoteKind.CORRECTION, language);
        Map<String, String> facts = facts(meeting.heading(), language);
        if (meeting.sha256() != null) {
            facts.put(MinutesText.text("hash", language), meeting.sha256());
        }
        return new Document(MinutesText.title(meeting.heading(), language), language.getLanguage(), blocks, facts);
    }

    /** The programme: what comes when, who presents it, which papers belong to it. */
    public Document agenda(MeetingDetails meeting, Locale language) {
        List<Block> blocks = new ArrayList<>();
        List<ItemRow> items = meetings.items(meeting.id());
        Map<Long, List<PaperRow>> papers =
                meetings.papers(meeting.id()).stream().collect(Collectors.groupingBy(PaperRow::item));
        List<StartTime> times = StartTime.of(items, meeting.startTime());
        for (int i = 0; i < items.size(); i++) {
            ItemRow item = items.get(i);
            String at = times.get(i).words(language);
            blocks.add(new Block.Heading(
                    2, item.position() + ". " + item.title() + (at.isEmpty() ? "" : " (" + at + ")")));
            if (item.presenter() != null) {
                blocks.add(new Block.Paragraph(item.presenter()));
            }
            blocks.addAll(Document.ofMarkdown(item.text()));
            List<String> names = papers.getOrDefault(item.id(), List.of()).stream()
                    .map(paper ->
                            paper.name() + " (" + MinutesText.text("version", language) + " " + paper.version() + ")")
                    .toList();
            if (!names.isEmpty()) {
                blocks.add(new Block.Bullets(names));
            }
        }
        notes(blocks, meetings.notes(meeting.id()), NoteKind.AGENDA, language);
        String title = MinutesText.text("agenda", language) + ": " + meeting.title();
        return new Document(title, language.getLanguage(), blocks, facts(meeting.occasionNow(), language));
    }

    private void signatures(List<Block> blocks, MeetingDetails meeting, Locale language) {
        List<List<String>> rows = meetings.signatures(meeting).stream()
                .map(signature -> List.of(
                        signature.name() + ", " + signature.organisation(),
                        MinutesText.text("role." + signature.role(), language),
                        MinutesText.day(Today.day(signature.signedAt()), language)))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, MinutesText.text("signatures", language)));
            List<String> header = Stream.of("who", "as", "signed")
                    .map(key -> MinutesText.text(key, language))
                    .toList();
            blocks.add(new Block.Grid(header, rows));
        }
    }

    private static void notes(List<Block> blocks, List<NoteRow> all, NoteKind kind, Locale language) {
        List<String> notes = all.stream()
                .filter(note -> note.kind() == kind)
                .map(note -> MinutesText.day(Today.day(note.writtenAt()), language) + ", " + note.name() + ": "
                        + note.text())
                .toList();
        if (!notes.isEmpty()) {
            blocks.add(new Block.Heading(1, MinutesText.text("notes." + kind, language)));
            blocks.add(new Block.Bullets(notes));
        }
    }

    private static Map<String, String> facts(MinutesHeading heading, Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(MinutesText.text("space", language), heading.spaceName(language));
        facts.put(MinutesText.text("day", language), MinutesText.day(heading.heldOn(), language));
        if (heading.place() != null) {
            facts.put(MinutesText.text("place", language), heading.place());
        }
        return facts;
    }
}
