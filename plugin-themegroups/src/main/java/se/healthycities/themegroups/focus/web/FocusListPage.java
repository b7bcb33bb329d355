package se.healthycities.themegroups.focus.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusReads;
import se.healthycities.themegroups.focus.FocusRow;
import se.healthycities.themegroups.group.web.GroupPartPage;

/** What a group works on: now, soon, and what it worked on earlier (INV-122, INV-275). */
public class FocusListPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private FocusReads focus;

    public FocusListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        LocalDate today = visitor().today();
        List<FocusRow> all = focus.inSpace(standing().space());
        add(new Label("group", standing().name(language())));
        add(new Href("begin", FocusAddresses.begin(path())).setVisible(may(Access.CONVENE)));
        add(part("current", all, row -> row.current(today)));
        add(part("planned", all, row -> row.from().isAfter(today)));
        add(part("earlier", all, row -> row.earlier(today)));
        add(new WebMarkupContainer("empty").setVisible(all.isEmpty()));
    }

    private WebMarkupContainer part(String id, List<FocusRow> all, Predicate<FocusRow> which) {
        List<FocusRow> rows = all.stream().filter(which).toList();
        WebMarkupContainer part = new WebMarkupContainer(id);
        part.add(new FocusLines("lines", rows, visitor().today()));
        part.setVisible(!rows.isEmpty());
        return part;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
