package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.ask.KeptReads;
import se.healthycities.themegroups.ask.QuestionAddresses;
import se.healthycities.themegroups.ask.TaggedThread;

/** Discussions of a group under their subjects, such as steering and leadership. */
class ThreadPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int EACH = 5;

    @Inject
    private KeptReads threads;

    @Inject
    private DirectoryReads directory;

    private final Standing standing;

    ThreadPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<String, List<TaggedThread>> tagged = threads.threads(standing.space()).stream()
                .collect(Collectors.groupingBy(TaggedThread::tag, TreeMap::new, Collectors.toList()));
        List<SubjectRow> subjects = tagged.isEmpty()
                ? List.of()
                : directory.subjects().stream()
                        .filter(subject -> tagged.containsKey(subject.key()))
                        .toList();
        add(new Href("library", QuestionAddresses.ANSWERS));
        add(new ListView<>("subject", subjects) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SubjectRow> item) {
                item.add(new Label("name", item.getModelObject().name(getLocale())));
                item.add(talks(tagged.get(item.getModelObject().key())));
            }
        });
        setVisible(!subjects.isEmpty());
    }

    private ListView<TaggedThread> talks(List<TaggedThread> tagged) {
        return new ListView<>("talk", tagged.stream().limit(EACH).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TaggedThread> item) {
                TaggedThread talk = item.getModelObject();
                String address = Addresses.discussion(standing.path(), talk.discussion(), talk.title());
                item.add(new TextHref("link", address, talk.title()));
            }
        };
    }
}
