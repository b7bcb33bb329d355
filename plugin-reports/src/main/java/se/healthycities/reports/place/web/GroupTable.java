package se.healthycities.reports.place.web;

import java.util.Arrays;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.reports.place.GroupFigures;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.RespondentGroup;
import se.healthycities.reports.place.ThemeFigures;

/** The means of those groups that are large enough, side by side; groups that are not have no column (N8). */
class GroupTable extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<ThemeFigures> figures;

    GroupTable(String id, List<ThemeFigures> figures) {
        super(id);
        this.figures = figures;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<RespondentGroup> groups = Arrays.stream(RespondentGroup.values())
                .filter(group -> figures.stream().anyMatch(row -> row.groups().containsKey(group)))
                .toList();
        add(new WebMarkupContainer("none").setVisible(groups.isEmpty()));
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("group", groups) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RespondentGroup> item) {
                item.add(new Label("called", name(item.getModelObject())));
            }
        });
        table.add(new ListView<>("theme", figures) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ThemeFigures> item) {
                ThemeFigures row = item.getModelObject();
                item.add(new Label(
                        "name", row.theme().number() + ". " + row.theme().name(getLocale())));
                item.add(cells(row, groups));
            }
        });
        add(table.setVisible(!groups.isEmpty()));
    }

    private ListView<RespondentGroup> cells(ThemeFigures row, List<RespondentGroup> groups) {
        return new ListView<>("cell", groups) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RespondentGroup> item) {
                GroupFigures of = row.groups().get(item.getModelObject());
                item.add(AttributeModifier.replace("data-label", name(item.getModelObject())));
                item.add(new Label("mean", of == null ? "–" : words(of)));
            }
        };
    }

    private String words(GroupFigures of) {
        return getString("groupTable.cell")
                .replace("{0}", PlaceTexts.number(of.mean(), getLocale()))
                .replace("{1}", of.answers().toString());
    }

    private String name(RespondentGroup group) {
        return PlaceTexts.group(group, getLocale());
    }
}
