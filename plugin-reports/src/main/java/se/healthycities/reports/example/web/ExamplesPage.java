package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import se.healthycities.reports.example.Evidence;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExampleFilter;
import se.healthycities.reports.example.ExampleReads;
import se.healthycities.reports.example.ExampleRights;
import se.healthycities.reports.example.ExampleRow;
import se.healthycities.reports.example.ExampleState;
import se.healthycities.reports.example.ExampleTexts;
import se.healthycities.reports.example.Progress;

/** The library of learning examples (INV-191): words, theme, organisation, county, progress and evidence stand in the address. */
public class ExamplesPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 20;

    @Inject
    private ExampleReads examples;

    @Inject
    private ExampleRights rights;

    @Inject
    private DirectoryReads directory;

    public ExamplesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ExampleFilter filter = filter();
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        List<ExampleRow> found = examples.list(filter, before, A_PAGE + 1);
        List<ExampleRow> rows = List.copyOf(found.subList(0, Math.min(A_PAGE, found.size())));
        List<SubjectRow> subjects = directory.subjects();
        Map<String, String> themes =
                subjects.stream().collect(Collectors.toMap(SubjectRow::key, subject -> subject.name(language())));
        boolean writes = rights.writes() && gate().state(scene()).writable();
        add(new Href("fresh", ExampleAddresses.NEW).setVisible(writes));
        add(new WebMarkupContainer("csv").setVisible(!rows.isEmpty()));
        long adoptions = examples.adoptions();
        add(new Label("adoptions", getString("adoptions").replace("{0}", String.valueOf(adoptions)))
                .setVisible(adoptions > 0));
        add(waiting());
        filters(filter, subjects);
        add(new ExampleLines("example", rows, themes, visitor().today()));
        WebMarkupContainer empty = new WebMarkupContainer("empty");
        empty.add(new Label("none", getString(filter.narrows() ? "noneFits" : "none")));
        String help = filter.narrows() ? "fewer" : writes ? "noneWords" : "later";
        empty.add(new Label("noneWords", getString(help)));
        empty.add(new Href("all", ExampleAddresses.LIBRARY).setVisible(filter.narrows()));
        add(empty.setVisible(rows.isEmpty()));
        String last = rows.isEmpty() ? "" : rows.get(rows.size() - 1).id().toString();
        add(new Href("next", query(filter).and("before", last).address()).setVisible(found.size() > A_PAGE));
    }

    private static Query query(ExampleFilter filter) {
        return Query.of(ExampleAddresses.LIBRARY)
                .and("q", filter.words())
                .and("theme", filter.theme())
                .and("organisation", filter.organisation())
                .and("county", filter.county())
                .and("progress", filter.progress())
                .and("evidence", filter.evidence());
    }

    private ExampleFilter filter() {
        return new ExampleFilter(
                parameter("q"),
                parameter("theme"),
                parameter("organisation"),
                parameter("county"),
                parameter("progress"),
                parameter("evidence"));
    }

    private String parameter(String name) {
        return getPageParameters().get(name).toString("").strip();
    }

    private void filters(ExampleFilter filter, List<SubjectRow> subjects) {
        add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", filter.words())));
        options(
                "themeOption",
                filter.theme(),
                subjects.stream().map(subject -> new Options.Option(subject.key(), subject.name(language()))));
        options(
                "organisationOption",
                filter.organisation(),
                examples.organisations().stream().map(one -> new Options.Option(one.address(), one.name())));
        options(
                "countyOption",
                filter.county(),
                examples.counties().stream().map(code -> new Options.Option(code, county(code))));
        options(
                "progressOption",
                filter.progress(),
                Stream.of(Progress.values())
                        .map(one -> new Options.Option(one.name(), ExampleTexts.progress(one, language()))));
        options(
                "evidenceOption",
                filter.evidence(),
                Stream.of(Evidence.values())
                        .map(one -> new Options.Option(one.name(), ExampleTexts.evidence(one, language()))));
    }

    private String county(String code) {
        return getString("county." + code, null, getString("county.other").replace("{0}", code));
    }

    private void options(String id, String chosen, Stream<Options.Option> more) {
        List<Options.Option> options = new ArrayList<>(List.of(new Options.Option("", getString("any"))));
        more.forEach(options::add);
        add(new Options(id, options, chosen));
    }

    /** What waits for the office, or what one's own organisation has not published. */
    private WebMarkupContainer waiting() {
        List<ExampleRow> rows = examples.waiting();
        WebMarkupContainer waiting = new WebMarkupContainer("waiting");
        waiting.add(new Label("heading", getString(rights.publishes() ? "sent" : "own")));
        waiting.add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ExampleRow> item) {
                ExampleRow row = item.getModelObject();
                item.add(new TextHref("link", ExampleAddresses.one(row.id(), row.title()), row.title()));
                item.add(new Label("whose", row.organisation()));
                boolean changed = row.state() == ExampleState.PUBLISHED;
                String state = changed ? getString("changed") : ExampleTexts.state(row.state(), getLocale());
                item.add(new Label("state", state));
                item.add(new WebMarkupContainer("back").setVisible(row.answer() != null));
            }
        });
        return (WebMarkupContainer) waiting.setVisible(!rows.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
