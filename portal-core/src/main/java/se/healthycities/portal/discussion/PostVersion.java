package se.healthycities.portal.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** What a post said before it was changed, taken back or hidden (C8), and who had written that when. */
@Entity
@Table(schema = "core", name = "post_versions")
public class PostVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Post post;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private Instant writtenAt;

    protected PostVersion() {}

    PostVersion(Post post, String text, String html, Affiliation author, Instant writtenAt) {
        this.post = post;
        this.text = text;
        this.html = html;
        this.author = author;
        this.writtenAt = writtenAt;
    }

    String getText() {
        return text;
    }

    String getHtml() {
        return html;
    }
}
