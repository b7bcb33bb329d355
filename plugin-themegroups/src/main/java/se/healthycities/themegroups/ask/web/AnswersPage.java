package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.ask.KeptReads;
import se.healthycities.themegroups.ask.KeptRow;
import se.healthycities.themegroups.ask.QuestionAddresses;

/** The library of answers: what was asked in the network and answered well; words, subject and page stand in the address. */
public class AnswersPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 30;

    @Inject
    private KeptReads answers;

    @Inject
    private DirectoryReads directory;

    public AnswersPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String words = parameter("q");
        String tag = parameter("tag");
        List<KeptRow> found =
                answers.list(words, tag, getPageParameters().get("before").toLong(Long.MAX_VALUE), A_PAGE + 1);
        List<KeptRow> rows = List.copyOf(found.subList(0, Math.min(A_PAGE, found.size())));
        List<SubjectRow> subjects = directory.subjects();
        Map<String, String> names =
                subjects.stream().collect(Collectors.toMap(SubjectRow::key, subject -> subject.name(language())));
        add(new Href("ask", QuestionAddresses.ASK));
        add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", words)));
        Set<String> used = new HashSet<>(answers.tags());
        List<Options.Option> options = new ArrayList<>(List.of(new Options.Option("", getString("anySubject"))));
        subjects.stream()
                .filter(subject -> used.contains(subject.key()))
                .forEach(subject -> options.add(new Options.Option(subject.key(), subject.name(language()))));
        add(new Options("tag", options, tag));
        add(list(rows, names));
        boolean filtered = !words.isEmpty() || !tag.isEmpty();
        WebMarkupContainer empty = new WebMarkupContainer("empty");
        empty.add(new Label("none", getString(filtered ? "noneFits" : "none")));
        empty.add(new Href("all", QuestionAddresses.ANSWERS).setVisible(filtered));
        add(empty.setVisible(rows.isEmpty()));
        String last =
                rows.isEmpty() ? "" : String.valueOf(rows.get(rows.size() - 1).id());
        Query next = Query.of(QuestionAddresses.ANSWERS)
                .and("q", words)
                .and("tag", tag)
                .and("before", last);
        add(new Href("next", next.address()).setVisible(found.size() > A_PAGE));
    }

    private ListView<KeptRow> list(List<KeptRow> rows, Map<String, String> names) {
        return new ListView<>("answer", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<KeptRow> item) {
                KeptRow row = item.getModelObject();
                item.add(new TextHref("question", QuestionAddresses.answer(row.id()), row.question()));
                item.add(new WebMarkupContainer("old")
                        .setVisible(row.old(visitor().today())));
                Stream<String> subjects = row.keys().stream().map(names::get).filter(name -> name != null);
                item.add(new Label(
                        "meta",
                        Stream.concat(Stream.of(row.who(), String.valueOf(row.year())), subjects)
                                .collect(Collectors.joining(" · "))));
            }
        };
    }

    private String parameter(String name) {
        return getPageParameters().get(name).toString("").strip();
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("groups"), "/themegroups"));
    }
}
