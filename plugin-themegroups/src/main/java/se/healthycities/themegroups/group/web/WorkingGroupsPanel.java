package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.group.BelowRow;
import se.healthycities.themegroups.group.GroupReads;

/** The working groups of a group, each with its task and where it is in its life (B4). */
class WorkingGroupsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroupReads groups;

    @Inject
    private Reading reading;

    @Inject
    private Today today;

    private final long space;
    private final boolean any;

    WorkingGroupsPanel(String id, GroupHome home) {
        super(id);
        this.space = home.standing().space();
        this.any = home.standing().parent() == null && home.card().below() > 0;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<BelowRow> below = any ? groups.below(space, reading.today()) : List.of();
        add(new ListView<>("group", below) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<BelowRow> item) {
                BelowRow row = item.getModelObject();
                item.add(new TextHref("name", Addresses.space(row.path()), row.name(getLocale())));
                item.add(new Label("aim", row.aim(getLocale())), new Label("stage", stage(row)));
            }
        });
        setVisible(!below.isEmpty());
    }

    private String stage(BelowRow row) {
        Stage stage = row.stage(today.date());
        LocalDate day = switch (stage) {
            case PLANNED -> row.opensOn();
            case RESTING -> row.restsFrom();
            case ACTIVE, CLOSED, ARCHIVED -> row.closedOn();
        };
        return day == null
                ? ""
                : getString("workingGroupsPanel." + stage).replace("{0}", Dates.day(day, today.date(), getLocale()));
    }
}
