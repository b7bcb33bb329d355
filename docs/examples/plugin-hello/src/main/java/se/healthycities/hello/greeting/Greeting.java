package se.healthycities.hello.greeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.PluginId;

/**
 * A few words from somebody in the network to all others. It is written once and never changed; when its author asks to be
 * forgotten the words stay without a name.
 */
@Entity(name = "hello_Greeting")
@Table(schema = "hello", name = "greetings")
public class Greeting {
    /** The one name from which address, schema, migrations and texts follow. */
    public static final PluginId PLUGIN = new PluginId("hello");

    /** Characters of a greeting, at most. */
    public static final int LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** For whom and as what the author spoke; null after the author was forgotten. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation author;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private UUID requestKey;

    protected Greeting() {}

    public Greeting(Affiliation author, String text, Instant at, UUID requestKey) {
        this.author = author;
        this.text = text.strip();
        this.writtenAt = at;
        this.requestKey = requestKey;
    }

    public Long getId() {
        return id;
    }

    public Affiliation getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
