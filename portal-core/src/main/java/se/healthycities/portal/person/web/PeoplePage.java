package se.healthycities.portal.person.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.DirectoryRow;
import se.healthycities.portal.person.PersonFilter;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.Options.Option;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.layout.PortalPage;

/** Whom to ask about what (I1): people by competence, capacity and organisation; filters and page are in the address. */
public class PeoplePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 50;

    @Inject
    private DirectoryReads directory;

    public PeoplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Capacity capacity = Arrays.stream(Capacity.values())
                .filter(value -> value.name().equals(parameter("capacity")))
                .findFirst()
                .orElse(null);
        PersonFilter filter =
                new PersonFilter(parameter("q").strip(), parameter("subject"), capacity, parameter("organisation"));
        List<DirectoryRow> found = directory.find(
                filter, parameter("after"), getPageParameters().get("id").toLong(0), A_PAGE + 1);
        List<DirectoryRow> rows = List.copyOf(found.subList(0, Math.min(A_PAGE, found.size())));
        addForm(filter);
        add(new PeopleRowsPanel("people", rows).setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        Query next = Query.of("/people")
                .and("q", filter.words())
                .and("subject", filter.subject())
                .and("capacity", capacity == null ? "" : capacity.name())
                .and("organisation", filter.organisation());
        if (!rows.isEmpty()) {
            DirectoryRow last = rows.get(rows.size() - 1);
            next.and("after", last.familyName()).and("id", String.valueOf(last.id()));
        }
        add(new Href("next", next.address()).setVisible(found.size() > A_PAGE));
    }

    private void addForm(PersonFilter filter) {
        add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", filter.words())));
        add(options(
                "subjectOption",
                "anySubject",
                directory.subjects().stream().map(subject -> new Option(subject.key(), subject.name(language()))),
                filter.subject()));
        add(options(
                "capacityOption",
                "anyCapacity",
                Arrays.stream(Capacity.values()).map(value -> new Option(value.name(), getString("capacity." + value))),
                parameter("capacity")));
        add(options(
                "organisationOption",
                "anyOrganisation",
                directory.organisations().stream()
                        .map(organisation -> new Option(organisation.address(), organisation.name())),
                filter.organisation()));
    }

    private Options options(String id, String any, Stream<Option> options, String chosen) {
        return new Options(
                id,
                Stream.concat(Stream.of(new Option("", getString(any))), options)
                        .toList(),
                chosen);
    }

    private String parameter(String name) {
        return getPageParameters().get(name).toString("");
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("directory"), "/organisations"));
    }
}
