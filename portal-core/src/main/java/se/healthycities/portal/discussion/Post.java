package se.healthycities.portal.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.person.Affiliation;

/** What somebody wrote, as text and as safe HTML, with the affiliation that was used then. */
@Entity
@Table(schema = "core", name = "posts")
public class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Discussion discussion;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @Column(nullable = false)
    private UUID requestKey;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PostState state;

    /** Where a post went that left this stub in its old place; null for all others. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Post movedTo;

    /** The author's person; the database fills it. */
    @Column(insertable = false, updatable = false)
    private Long personId;

    /** True for a post that was moved here; the database keeps it. */
    @Column(insertable = false, updatable = false)
    private boolean received;

    /** Who changed the text last, and when; null for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation editor;

    private Instant editedAt;

    /** True when readers are told that the text was changed. */
    private boolean marked;

    @Embedded
    private Hiding hiding;

    @ManyToMany
    @JoinTable(
            schema = "core",
            name = "attachments",
            joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "file_version_id"))
    private List<FileVersion> attachments = new ArrayList<>();

    protected Post() {}

    Post(Discussion discussion, int number, Affiliation author, String text, String html, Instant at, UUID key) {
        this.discussion = discussion;
        this.number = number;
        this.author = author;
        this.text = text;
        this.html = html;
        this.writtenAt = at;
        this.requestKey = key;
        this.state = PostState.SHOWN;
    }

    /**
     * Says something else from now on. Readers are told when somebody may have answered the old words, and always when the
     * words are not the author's own (C8).
     *
     * @return what it said until now
     */
    public PostVersion change(Affiliation by, String newText, String newHtml, Instant at) {
        PostVersion before = words();
        marked |= discussion.getPosts() > number
                || !by.getPerson().getId().equals(author.getPerson().getId());
        text = newText;
        html = newHtml;
        editor = by;
        editedAt = at;
        return before;
    }

    /**
     * Becomes a stub that says nothing.
     *
     * @return what it said until now
     */
    public PostVersion hide(PostState to, Hiding by) {
        PostVersion before = words();
        text = "";
        html = "";
        state = to;
        hiding = by;
        return before;
    }

    /** @param words what it said before it was hidden */
    public void restore(PostVersion words) {
        text = words.getText();
        html = words.getHtml();
        state = PostState.SHOWN;
        hiding = null;
    }

    private PostVersion words() {
        return editor == null
                ? new PostVersion(this, text, html, author, writtenAt)
                : new PostVersion(this, text, html, editor, editedAt);
    }

    public void attach(List<FileVersion> files) {
        attachments.addAll(files);
    }

    public Long getId() {
        return id;
    }

    public Discussion getDiscussion() {
        return discussion;
    }

    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public int getVersion() {
        return version;
    }

    public PostState getState() {
        return state;
    }

    public Hiding getHiding() {
        return hiding;
    }

    public boolean isBy(long person) {
        return author.getPerson().getId() == person;
    }

    public Affiliation getAuthor() {
        return author;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
