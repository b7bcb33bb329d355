package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectReads;
import se.healthycities.themegroups.project.ProjectRow;

/** The projects and pilots of a group, those that are over among them. */
public class ProjectListPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectReads projects;

    public ProjectListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ProjectRow> all = projects.inSpace(standing().space());
        add(new Label("group", standing().name(language())));
        add(new Href("begin", ProjectAddresses.begin(path())).setVisible(may(Access.CONVENE)));
        add(new ProjectLines("lines", all, visitor().today()));
        add(new WebMarkupContainer("empty").setVisible(all.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
