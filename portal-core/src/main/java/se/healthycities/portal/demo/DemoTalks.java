package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.discussion.summary.Summary;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.mention.MarkedText;
import se.healthycities.portal.mention.Mentions;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/** The talks of the demo network with their posts and files, in the spaces that earlier parts have made. */
@ApplicationScoped
public class DemoTalks implements DemoPart {
    private final Markdown markdown;
    private final Mentions mentions;
    private final DemoFiles files;

    @Inject
    public DemoTalks(Markdown markdown, Mentions mentions, DemoFiles files) {
        this.markdown = markdown;
        this.mentions = mentions;
        this.files = files;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, List<CSVRecord>> posts = new HashMap<>();
        network.rows("posts_demo")
                .forEach(row -> posts.computeIfAbsent(row.get("thread_key"), unused -> new ArrayList<>())
                        .add(row));
        Map<String, List<FileVersion>> attached = files.load(network);
        for (CSVRecord thread : network.rows("threads_demo")) {
            space(network, thread).ifPresent(space -> talk(network, space, thread, posts, attached));
        }
    }

    private void talk(
            DemoNetwork network,
            Space space,
            CSVRecord thread,
            Map<String, List<CSVRecord>> posts,
            Map<String, List<FileVersion>> attached) {
        String key = thread.get("thread_key");
        Discussion discussion = null;
        for (CSVRecord row : posts.getOrDefault(key, List.of())) {
            Affiliation author = network.affiliation(row.get("author"));
            Instant at = network.moment(network.day(row, "offset_days"), DemoNetwork.cell(row, "time"));
            if (discussion == null) {
                discussion = new Discussion(space, thread.get("title_sv"), author, at, key(key, "0"));
                network.save(discussion);
            }
            String text = row.get("text_sv");
            MarkedText marked = mentions.mark(space.getId(), markdown.toHtml(text));
            Post post = discussion.write(author, text, marked.html(), at, key(key, row.get("no")));
            post.attach(attached.getOrDefault(key + "/" + row.get("no"), List.of()));
            network.save(post);
            if (!marked.targets().isEmpty()) {
                mentions.keep(post.getId(), space.getId(), author.getId(), marked);
            }
        }
        String inShort = DemoNetwork.cell(thread, "in_short_sv");
        if (discussion != null && inShort != null) {
            network.save(new Summary(
                    discussion,
                    1,
                    inShort,
                    network.affiliation(thread.get("author")),
                    network.moment(network.baseDay().minusDays(3), null)));
        }
        if (discussion != null && "yes".equals(thread.get("resolved"))) {
            discussion.turn(DiscussionState.DECIDED);
        }
    }

    /** What is for the team only lies in the team's own space. */
    static Optional<Space> space(DemoNetwork network, CSVRecord row) {
        String team = "team_only".equals(row.get("visibility")) ? ":team" : "";
        return network.space(row.get("context") + team);
    }

    private static UUID key(String thread, String number) {
        return UUID.nameUUIDFromBytes((thread + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
