package se.healthycities.portal.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;

/** When one person wants the digest, and up to which digest time the person has been told. */
@Entity
@Table(schema = "core", name = "notice_choices")
public class NoticeChoice {
    @Id
    private long personId;

    /** From 1 for Monday; null for the network's usual day. */
    private Integer weekday;

    /** Null for the network's usual hour. */
    private Integer hour;

    private Instant toldUntil;
    private Long lastNotice;

    protected NoticeChoice() {}

    /** The day and hour from now on. */
    void want(DayOfWeek day, int atHour) {
        weekday = day.getValue();
        hour = atHour;
    }

    /** A digest time is done with. */
    public void told(Instant due, Long notice) {
        toldUntil = due;
        lastNotice = notice == null ? lastNotice : notice;
    }

    public DigestChoice choice(Rhythm rhythm) {
        return new DigestChoice(day(), hour(), rhythm);
    }

    private DayOfWeek day() {
        return weekday == null ? DigestChoice.DAY : DayOfWeek.of(weekday);
    }

    private int hour() {
        return hour == null ? DigestChoice.HOUR : hour;
    }

    public Instant getToldUntil() {
        return toldUntil;
    }
}
