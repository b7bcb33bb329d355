package se.healthycities.portal.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One thing that can be found: its words, its address, and who may find it. Texts are plain, null is no text. */
public final class SearchEntry {
    private final long subject;
    private final String title;
    private final String address;
    private Audience audience = Audience.MEMBERS;
    private Long space;
    private String part;
    private Long thread;
    private Long organisation;
    private Long author;
    private String capacity;
    private List<String> tags = List.of();
    private String summary;
    private String body;
    private String context;
    private Instant at = Instant.EPOCH;
    private LocalDate from;
    private LocalDate to;

    /** @param address begins with a slash */
    public SearchEntry(long subject, String title, String address) {
        this.subject = subject;
        this.title = title;
        this.address = address;
    }

    /** Who may find it; members of the network when nothing is said. */
    public SearchEntry readBy(Audience who) {
        audience = who;
        return this;
    }

    /** @param partOfSpace what must be switched on there ({@code files}), or null */
    public SearchEntry in(long spaceId, String partOfSpace) {
        space = spaceId;
        part = partOfSpace;
        return this;
    }

    /** What it is a part of: of all entries with one thread the best is shown. */
    public SearchEntry within(long threadId) {
        thread = threadId;
        return this;
    }

    public SearchEntry by(Long affiliationId, Long organisationId, String inCapacity) {
        author = affiliationId;
        organisation = organisationId;
        capacity = inCapacity;
        return this;
    }

    /** @param keys themes and goals */
    public SearchEntry about(List<String> keys) {
        tags = keys;
        return this;
    }

    /** In a few words, next in weight after the title. */
    public SearchEntry inShort(String words) {
        summary = words;
        return this;
    }

    public SearchEntry saying(String words) {
        body = words;
        return this;
    }

    /** Words that help to find it and are not shown. */
    public SearchEntry foundBy(String words) {
        context = words;
        return this;
    }

    public SearchEntry happened(Instant moment) {
        at = moment;
        return this;
    }

    /** The first and the last day on which it can be found; null is without end. */
    public SearchEntry valid(LocalDate first, LocalDate last) {
        from = first;
        to = last;
        return this;
    }

    public long subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    public String address() {
        return address;
    }

    public Audience audience() {
        return audience;
    }

    public Long space() {
        return space;
    }

    public String part() {
        return part;
    }

    public Long thread() {
        return thread;
    }

    public Long organisation() {
        return organisation;
    }

    public Long author() {
        return author;
    }

    public String capacity() {
        return capacity;
    }

    public List<String> tags() {
        return tags;
    }

    public String summary() {
        return summary;
    }

    public String body() {
        return body;
    }

    public String context() {
        return context;
    }

    public Instant at() {
        return at;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    /** Who may find a thing, while its plugin and its space may be read at all. */
    public enum Audience {
        /** Everybody. */
        PUBLIC,
        /** Members of the network; with a space also those who read in it. */
        MEMBERS,
        /** Those who may know of its space. */
        KNOWN,
        /** Those who read in its space. */
        SPACE
    }
}
