package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.focus.web.FocusWords;
import se.healthycities.themegroups.project.OverviewRow;
import se.healthycities.themegroups.project.ParticipationRow;
import se.healthycities.themegroups.project.ParticipationStatus;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectOverview;
import se.healthycities.themegroups.project.ProjectReads;
import se.healthycities.themegroups.project.ProjectRow;

/** What members try all over the network, by how far they have come; those who run it see who answers and what it gave. */
public class ProjectOverviewPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectOverview overview;

    public ProjectOverviewPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ProjectRow> projects =
                overview.projects(before(), getPageParameters().get("id").toLong(Long.MAX_VALUE));
        List<OverviewRow> all = overview.lines(projects);
        ParticipationStatus chosen = chosen();
        List<OverviewRow> shown =
                all.stream().filter(line -> chosen == null || line.is(chosen)).toList();
        boolean details = visitor().coordinates();
        add(new Href("csv", ProjectAddresses.OVERVIEW + ".csv"), statuses(all, chosen));
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new WebMarkupContainer("contactHead").setVisible(details));
        table.add(new WebMarkupContainer("experiencesHead").setVisible(details));
        table.add(new ListView<>("line", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OverviewRow> item) {
                fill(item, item.getModelObject(), details);
            }
        });
        add(table.setVisible(!shown.isEmpty()), new WebMarkupContainer("empty").setVisible(shown.isEmpty()));
        add(older(projects));
    }

    private void fill(ListItem<OverviewRow> item, OverviewRow line, boolean details) {
        ProjectRow project = line.project();
        ParticipationRow part = line.part();
        boolean taking = part != null;
        item.add(new Label("status", taking ? getString("status." + part.status()) : getString("nobody")));
        item.add(new TextHref(
                        "member",
                        taking ? Addresses.organisation(part.address()) : "",
                        taking ? part.organisationName() : "")
                .setVisible(taking));
        item.add(new TextHref(
                "project", ProjectAddresses.one(project.path(), project.id(), project.name()), project.name()));
        item.add(new TextHref("group", Addresses.space(project.path()), project.spaceName(language())));
        item.add(new Label(
                "period",
                FocusWords.period(project.from(), project.to(), visitor().today(), language())));
        item.add(new Label("contact", taking ? part.contactName() : "").setVisible(details));
        WebMarkupContainer cell = new WebMarkupContainer("experiences");
        cell.add(new Label("html", taking ? part.html() : "").setEscapeModelStrings(false));
        item.add(cell.setVisible(details));
    }

    private Component statuses(List<OverviewRow> all, ParticipationStatus chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, all.size()));
        for (ParticipationStatus status : ParticipationStatus.values()) {
            choices.add(new Choice(
                    status, (int) all.stream().filter(line -> line.is(status)).count()));
        }
        return new ListView<>("choice", choices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Choice> item) {
                Choice choice = item.getModelObject();
                String word = choice.status() == null ? "ALL" : choice.status().name();
                String to = ProjectAddresses.OVERVIEW + (choice.status() == null ? "" : "?status=" + word);
                Href link = new Href("to", to);
                link.add(new Label("name", ProjectOverviewPage.this.getString("status." + word)));
                link.add(new Label("number", choice.number()));
                if (choice.status() == chosen) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        };
    }

    private static Component older(List<ProjectRow> projects) {
        boolean more = projects.size() == ProjectOverview.PAGE;
        ProjectRow last = more ? projects.get(projects.size() - 1) : null;
        String to = more ? ProjectAddresses.OVERVIEW + "?before=" + last.from() + "&id=" + last.id() : "";
        return new Href("older", to).setVisible(more);
    }

    private LocalDate before() {
        try {
            return LocalDate.parse(getPageParameters().get("before").toString(ProjectReads.NEWEST.toString()));
        } catch (DateTimeParseException nonsense) {
            return ProjectReads.NEWEST;
        }
    }

    /** What the address asks for; anything unknown means all. */
    private ParticipationStatus chosen() {
        String wanted = getPageParameters().get("status").toString("");
        return Arrays.stream(ParticipationStatus.values())
                .filter(status -> status.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("groups"), "/themegroups"));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    /** A way to narrow the list; without a status it shows all. */
    private record Choice(ParticipationStatus status, int number) implements Serializable {}
}
