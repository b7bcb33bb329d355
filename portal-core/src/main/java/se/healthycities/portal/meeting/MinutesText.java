package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.spi.Texts;

/** The minutes of a meeting in words: what is signed, with everything that the meeting said, in Markdown. */
@ApplicationScoped
public class MinutesText {
    private final MeetingReads meetings;

    @Inject
    public MinutesText(MeetingReads meetings) {
        this.meetings = meetings;
    }

    /** The first line is the title. */
    public String of(MeetingDetails meeting, Locale language) {
        StringBuilder words = new StringBuilder();
        MinutesHeading heading = meeting.heading();
        words.append("# ").append(title(heading, language)).append("\n");
        line(words, text("space", language), heading.spaceName(language));
        line(words, text("day", language), day(heading.heldOn(), language));
        if (heading.place() != null) {
            line(words, text("place", language), heading.place());
        }
        roles(words, meeting, language);
        presence(words, meeting, language);
        Map<Long, DecisionRow> decisions = meetings.decisions(meeting.id());
        Map<Long, List<TaskLine>> tasks = meetings.tasks(meeting.id());
        for (ItemRow item : meetings.items(meeting.id())) {
            words.append("\n## ")
                    .append(item.position())
                    .append(". ")
                    .append(plain(item.title()))
                    .append("\n");
            if (!item.said().isEmpty()) {
                words.append("\n").append(item.said()).append("\n");
            }
            DecisionRow decision = decisions.get(item.decision());
            if (decision != null) {
                line(words, text("decision", language), decision.number() + " " + decision.title());
            }
            for (TaskLine task : tasks.getOrDefault(item.id(), List.of())) {
                String holder = task.holder() == null ? task.organisation() : task.holder();
                line(words, text("task", language), task.what() + " – " + holder + ", " + day(task.dueDay(), language));
            }
        }
        return words.toString();
    }

    static String title(MinutesHeading heading, Locale language) {
        return text("title", language) + ": " + plain(heading.title());
    }

    private void roles(StringBuilder words, MeetingDetails meeting, Locale language) {
        for (RoleRow role : meetings.roles(meeting.id())) {
            line(words, text("role." + role.role(), language), role.name() + ", " + role.organisation());
        }
    }

    private void presence(StringBuilder words, MeetingDetails meeting, Locale language) {
        List<PresenceRow> all = meetings.presence(meeting.id());
        for (Attendance attendance : Attendance.values()) {
            List<PresenceRow> those =
                    all.stream().filter(row -> row.attendance() == attendance).toList();
            if (!those.isEmpty()) {
                words.append("\n## ")
                        .append(text("attendance." + attendance, language))
                        .append("\n");
                those.forEach(row -> words.append("\n- ").append(plain(who(row, language))));
                words.append("\n");
            }
        }
    }

    private static String who(PresenceRow row, Locale language) {
        String name = row.organisation() == null ? row.name() : row.name() + ", " + row.organisation();
        return row.substitute() ? name + " (" + text("substitute", language) + ")" : name;
    }

    private static void line(StringBuilder words, String what, String value) {
        words.append("\n- ").append(what).append(": ").append(plain(value));
    }

    /** Signs that mean something in Markdown mean themselves. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replaceAll("\\s+", " ");
    }

    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    static String text(String key, Locale language) {
        return Texts.get(MinutesText.class, key, language);
    }

    /** By which one sees that a text is the one that was signed: SHA-256 of its UTF-8 bytes, in hexadecimal. */
    public static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
