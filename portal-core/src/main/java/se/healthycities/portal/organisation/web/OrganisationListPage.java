package se.healthycities.portal.organisation.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.organisation.OrganisationFilter;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.organisation.OrganisationSort;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.Options.Option;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.layout.PortalPage;

/** The directory of members, and on request of everybody in the register (I2); filters and page are in the address. */
public class OrganisationListPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 60;

    @Inject
    private OrganisationReads organisations;

    public OrganisationListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        OrganisationFilter filter = filter();
        List<OrganisationRow> found = organisations.list(
                filter, parameter("after"), getPageParameters().get("id").toLong(0), A_PAGE + 1);
        List<OrganisationRow> rows = List.copyOf(found.subList(0, Math.min(A_PAGE, found.size())));
        add(new Label("lead", getString("lead").replace("{0}", String.valueOf(organisations.members()))));
        add(new CountyMapPanel("map", organisations.counties(), filter.county()));
        addForm(filter);
        add(new Label("of", filter.county().isEmpty() ? "" : County.name(this, filter.county())));
        add(new OrganisationRowsPanel("rows", rows).setVisible(!rows.isEmpty()));
        WebMarkupContainer empty = new WebMarkupContainer("empty");
        empty.add(new Href("everything", address(filter, true).address()).setVisible(!filter.all()));
        add(empty.setVisible(rows.isEmpty()));
        Query next = address(filter, filter.all());
        if (!rows.isEmpty()) {
            OrganisationRow last = rows.get(rows.size() - 1);
            next.and("after", last.name()).and("id", String.valueOf(last.id()));
        }
        add(new Href("next", next.address()).setVisible(found.size() > A_PAGE));
    }

    private void addForm(OrganisationFilter filter) {
        add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", filter.words())));
        List<Option> kinds = Arrays.stream(OrganisationSort.values())
                .map(sort -> new Option(sort == OrganisationSort.ANY ? "" : sort.name(), getString("sort." + sort)))
                .toList();
        add(new Options("kindOption", kinds, parameter("kind")));
        Stream<Option> counties = Arrays.stream(County.values())
                .map(County::code)
                .sorted()
                .map(code -> new Option(code, County.name(this, code)));
        Stream<Option> other =
                filter.county().isEmpty() || County.of(filter.county()).isPresent()
                        ? Stream.empty()
                        : Stream.of(new Option(filter.county(), County.name(this, filter.county())));
        List<Option> options = Stream.of(Stream.of(new Option("", getString("anyCounty"))), counties, other)
                .flatMap(stream -> stream)
                .toList();
        add(new Options("countyOption", options, filter.county()));
        WebMarkupContainer all = new WebMarkupContainer("all");
        if (filter.all()) {
            all.add(AttributeModifier.replace("checked", "checked"));
        }
        add(all);
    }

    /** Words that mean nothing are taken as if they were not there. */
    private OrganisationFilter filter() {
        OrganisationSort sort = Arrays.stream(OrganisationSort.values())
                .filter(value -> value.name().equals(parameter("kind")))
                .findFirst()
                .orElse(OrganisationSort.ANY);
        String county = parameter("county").matches("\\d{2}") ? parameter("county") : "";
        boolean all = parameter("all").equals("true") || sort == OrganisationSort.PARTNER;
        return new OrganisationFilter(parameter("q").strip(), sort, all, county);
    }

    private static Query address(OrganisationFilter filter, boolean all) {
        return Query.of("/organisations")
                .and("q", filter.words())
                .and(
                        "kind",
                        filter.sort() == OrganisationSort.ANY
                                ? ""
                                : filter.sort().name())
                .and("county", filter.county())
                .and("all", all ? "true" : "");
    }

    private String parameter(String name) {
        return getPageParameters().get(name).toString("");
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
