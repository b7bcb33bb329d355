package se.healthycities.portal.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** The page of one space in an archive: who sat there, what was said, and its files; for those who have no portal any more. */
@ApplicationScoped
public class ReadableSpace {
    static final Locale LANGUAGE = Locale.forLanguageTag("sv");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy H.mm", LANGUAGE);

    private final ArchiveQueries queries;

    @Inject
    public ReadableSpace(ArchiveQueries queries) {
        this.queries = queries;
    }

    /**
     * @param root from the page to the archive's first folder ({@code "../"})
     * @param index true where there is a page of the whole network to go back to
     */
    void write(Path page, SpaceCard space, String root, boolean index) {
        try (HtmlFile html = new HtmlFile(page, space.name(), LANGUAGE.getLanguage())) {
            if (index) {
                html.open("p").link(root + "index.html", text("back")).end();
            }
            html.element("p", text("visibility." + space.visibility()));
            if (space.closedOn() != null) {
                html.element("p", text("closed") + " " + space.closedOn());
            }
            html.element("h2", text("seats"));
            seats(html, space.id());
            html.element("h2", text("discussions"));
            discussions(html, space.id(), root);
            html.element("h2", text("files"));
            files(html, space.id(), root);
        }
    }

    /** Every seat of a space with its days, the newest first. */
    void seats(HtmlFile html, long space) {
        html.table(text("name"), text("role"), text("organisation"), text("from"), text("to"));
        for (SeatLine seat : queries.seats(space)) {
            html.row(
                    seat.name() + ", " + seat.title(),
                    text("role." + seat.role()),
                    seat.organisation(),
                    day(seat.from()),
                    day(seat.to()));
        }
        html.endTable();
    }

    private void discussions(HtmlFile html, long space, String root) {
        List<TalkLine> talks = queries.discussions(space, 0);
        if (talks.isEmpty()) {
            html.element("p", text("noDiscussions"));
        }
        while (!talks.isEmpty()) {
            for (TalkLine talk : talks) {
                html.open("section").element("h3", talk.title());
                posts(html, talk.id(), root);
                html.end();
            }
            talks = queries.discussions(space, talks.get(talks.size() - 1).id());
        }
    }

    private void posts(HtmlFile html, long discussion, String root) {
        List<PostLine> posts = queries.posts(discussion, 0);
        while (!posts.isEmpty()) {
            int last = posts.get(posts.size() - 1).number();
            List<AttachedLine> attached =
                    queries.attachments(discussion, posts.get(0).number(), last);
            for (PostLine post : posts) {
                html.open("article").open("header").element("strong", post.name());
                html.text(", " + post.title() + ", " + post.organisation() + " · " + moment(post.writtenAt()));
                html.end().open("div").raw(post.html()).end();
                attached.stream()
                        .filter(file -> file.post().equals(post.number()))
                        .forEach(file -> html.open("p")
                                .file(root + "files/" + file.sha256(), file.name())
                                .end());
                html.end();
            }
            posts = queries.posts(discussion, last);
        }
    }

    private void files(HtmlFile html, long space, String root) {
        List<FileLine> files = queries.files(space, 0);
        if (files.isEmpty()) {
            html.element("p", text("noFiles"));
            return;
        }
        html.table(text("file"), text("version"), text("uploaded"));
        while (!files.isEmpty()) {
            for (FileLine file : files) {
                html.open("tr").open("td").file(root + "files/" + file.sha256(), file.name());
                html.end().element("td", String.valueOf(file.number()));
                html.element("td", moment(file.uploadedAt())).end();
            }
            files = queries.files(space, files.get(files.size() - 1).id());
        }
        html.endTable();
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Today.STOCKHOLM));
    }

    private static String text(String key) {
        return Texts.get(ReadableSpace.class, key, LANGUAGE);
    }
}
