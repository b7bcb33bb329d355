package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.web.FocusWords;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.project.PartnerRow;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectReads;
import se.healthycities.themegroups.project.ProjectRow;

/** One project: why, with whom, what it asks, which members take part, and what came of it. */
public class ProjectPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectReads projects;

    private ProjectRow project;

    public ProjectPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        project = found(projects.one(number("project"), path()));
        super.onInitialize();
        boolean leads = may(Access.CONVENE);
        add(new Label("heading", project.name()), new Label("kind", getString("kind." + project.kind())));
        add(new Label(
                "period",
                FocusWords.period(project.from(), project.to(), visitor().today(), language())));
        add(focus());
        add(new Label("about", project.html())
                .setEscapeModelStrings(false)
                .setVisible(!project.html().isEmpty()));
        add(new Href("edit", ProjectAddresses.edit(path(), project.id())).setVisible(leads));
        add(partners(), questions());
        add(new ParticipantsPanel("participants", project, projects.participations(project.id()), leads));
        add(new ResultsPanel("results", project, projects.results(project.id()), may(Access.START)));
    }

    private WebMarkupContainer focus() {
        WebMarkupContainer focus = new WebMarkupContainer("focus");
        boolean known = project.focus() != null;
        focus.add(new TextHref(
                "area",
                known ? FocusAddresses.one(path(), project.focus(), project.focusName()) : "",
                known ? project.focusName() : ""));
        focus.setVisible(known);
        return focus;
    }

    private WebMarkupContainer partners() {
        List<PartnerRow> rows = projects.partners(project.id());
        WebMarkupContainer card = new WebMarkupContainer("partners");
        card.add(new ListView<>("partner", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PartnerRow> item) {
                PartnerRow row = item.getModelObject();
                boolean listed = row.address() != null;
                item.add(new TextHref("page", listed ? Addresses.organisation(row.address()) : "", row.name())
                        .setVisible(listed));
                item.add(new Label("name", row.name()).setVisible(!listed));
                item.add(new Label("role", row.role()).setVisible(row.role() != null));
            }
        });
        card.setVisible(!rows.isEmpty());
        return card;
    }

    private WebMarkupContainer questions() {
        WebMarkupContainer card = new WebMarkupContainer("questions");
        card.add(new ListView<>("question", project.asked()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModelObject()));
            }
        });
        card.setVisible(!project.asked().isEmpty());
        return card;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(project.name());
    }

    @Override
    protected Crumb above() {
        return new Crumb(getString("all"), ProjectAddresses.all(path()));
    }
}
