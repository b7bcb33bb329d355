package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.brief.BriefLine.Told;
import se.healthycities.portal.brief.Fitting.Found;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Texts;

/** What people of one's own organisation did: tasks that are done, posts and files, where the reader may read them. */
@ApplicationScoped
public class Colleagues {
    private final BriefQueries queries;

    @Inject
    public Colleagues(BriefQueries queries) {
        this.queries = queries;
    }

    Found found(Span span) {
        int most = BriefPart.COLLEAGUES.most();
        Readable reader = span.reader();
        List<ColleagueTask> tasks = queries.tasks(span.since(), span.again(), most, span.person(), span.today());
        List<ColleaguePost> posts = queries.posts(
                span.since(),
                span.again(),
                most,
                reader.person(),
                reader.member(),
                reader.office(),
                reader.plugins(),
                reader.today());
        List<ColleagueFile> files = queries.files(
                span.since(),
                span.again(),
                most,
                reader.person(),
                reader.member(),
                reader.office(),
                reader.plugins(),
                reader.today());
        Locale language = span.language();
        List<BriefLine> lines = new ArrayList<>();
        tasks.forEach(task -> lines.add(line(task, language)));
        posts.forEach(post -> lines.add(line(post, language)));
        files.forEach(file -> lines.add(line(file, language)));
        long total = (tasks.isEmpty() ? 0 : tasks.get(0).total())
                + (posts.isEmpty() ? 0 : posts.get(0).total())
                + (files.isEmpty() ? 0 : files.get(0).total());
        return new Found(BriefPart.COLLEAGUES, Texts.get(Brief.class, "COLLEAGUES", language), lines, total, "/");
    }

    private static BriefLine line(ColleagueTask task, Locale language) {
        String words = Texts.get(Brief.class, "done", language, task.name(), task.what());
        return BriefLine.of(words, task.address(), null, Told.of(ToldKind.TASK, task.task()));
    }

    private static BriefLine line(ColleaguePost post, Locale language) {
        String key = post.posts() == 1 ? "wrote.one" : "wrote.many";
        String words = Texts.get(Brief.class, key, language, post.name(), post.title(), post.posts());
        String address = Addresses.post(post.path(), post.discussion(), post.title(), post.firstNumber());
        Told told = new Told(ToldKind.POST, post.lastPost(), post.discussion(), post.author());
        return BriefLine.of(words, address, null, told);
    }

    private static BriefLine line(ColleagueFile file, Locale language) {
        String words = Texts.get(Brief.class, "laidIn", language, file.name(), file.fileName());
        String address = Addresses.filePage(file.path(), file.file(), file.fileName());
        return BriefLine.of(words, address, null, Told.of(ToldKind.FILE, file.version()));
    }
}
