package se.healthycities.portal.container;

import java.util.List;
import java.util.Map;
import se.healthycities.portal.container.HttpVisitor.Answer;
import se.healthycities.portal.container.HttpVisitor.Upload;

/** A discussion that a test starts for itself, and what can be done with it. */
public final class GroupTalk {

    static final String GROUP = "/themegroups/delaktighet";
    static final String FORM = "form.reply";
    static final String NEW = "main form.card";

    private final String path;

    private GroupTalk(String path) {
        this.path = path;
    }

    public static GroupTalk start(HttpVisitor author, String title, List<Upload> files) {
        Answer started = author.submit(
                author.get(GROUP + "/discussions/new"), NEW, Map.of("title", title, "text", "Hej!"), files);
        if (started.status() != 302) {
            throw new IllegalStateException("Not started: " + started.status() + " "
                    + started.page().select("main").text());
        }
        return new GroupTalk(
                started.header("location").replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", ""));
    }

    public String path() {
        return path;
    }

    Answer open(HttpVisitor visitor) {
        return visitor.get(path);
    }

    public Answer reply(HttpVisitor author, String text, List<Upload> files, String... headers) {
        return author.submit(open(author), FORM, Map.of("text", text), files, headers);
    }

    int posts(HttpVisitor reader) {
        return open(reader).page().select("ol.posts > li").size();
    }

    /** The address of an attached file. */
    String file(HttpVisitor reader, String name) {
        return open(reader).page().select(".files a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}
