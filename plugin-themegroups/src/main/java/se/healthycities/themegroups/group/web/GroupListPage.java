package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
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
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.group.GroupAddresses;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.GroupReads;
import se.healthycities.themegroups.group.ListedGroup;
import se.healthycities.themegroups.group.ThemeGroup;

/** All groups that the visitor may know of, kind by kind; those whose work is done lie below. */
public class GroupListPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/" + ThemeGroup.PLUGIN.url();

    @Inject
    private GroupReads groups;

    @Inject
    private Reading reading;

    public GroupListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        LocalDate today = visitor().today();
        List<ListedGroup> known = groups.known(reading.today());
        List<ListedGroup> open =
                known.stream().filter(one -> !one.group().closed(today)).toList();
        GroupKind kind = chosen();
        long mine = open.stream().filter(ListedGroup::mine).count();
        add(new Label(
                "lead",
                mine == 0 ? getString("lead.none") : Texts.count(GroupListPage.class, "lead", language(), mine)));
        add(new Href("csv", HERE + ".csv"));
        boolean makes = visitor().coordinates() && gate().state(scene()).writable();
        add(new Href("new", GroupAddresses.newGroup()).setVisible(makes));
        add(kinds(open, kind));
        List<ListedGroup> shown = of(kind, open);
        add(open(shown, today), empty(kind).setVisible(shown.isEmpty()));
        List<ListedGroup> closed = of(kind, known).stream()
                .filter(one -> one.group().closed(today))
                .toList();
        add(new ArchivedGroups("archive", closed).setVisible(!closed.isEmpty()));
    }

    private Component open(List<ListedGroup> shown, LocalDate today) {
        WebMarkupContainer section = new WebMarkupContainer("open");
        section.add(new ListView<>("group", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ListedGroup> item) {
                item.add(new GroupTile("tile", item.getModelObject(), today));
            }
        });
        return section.setVisible(!shown.isEmpty());
    }

    private Component kinds(List<ListedGroup> open, GroupKind chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, open.size()));
        for (GroupKind kind : GroupKind.values()) {
            choices.add(new Choice(kind, of(kind, open).size()));
        }
        return new ListView<>("kind", choices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Choice> item) {
                Choice choice = item.getModelObject();
                Href link = new Href("to", choice.address());
                link.add(new Label("name", GroupListPage.this.getString("kind." + choice.key())));
                link.add(new Label("number", choice.number()));
                if (choice.kind() == chosen) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        };
    }

    private Component empty(GroupKind kind) {
        WebMarkupContainer empty = new WebMarkupContainer("empty");
        String sign = kind == null ? "bi-people" : KindIcon.icon(kind);
        empty.add(new WebMarkupContainer("sign").add(AttributeModifier.replace("class", "bi " + sign)));
        empty.add(new Label("none", getString("empty." + new Choice(kind, 0).key())));
        return empty.add(new Href("all", HERE).setVisible(kind != null));
    }

    /** What the address asks for; anything unknown means all. */
    private GroupKind chosen() {
        String wanted = getPageParameters().get("kind").toString("");
        return Arrays.stream(GroupKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static List<ListedGroup> of(GroupKind kind, List<ListedGroup> groups) {
        return groups.stream()
                .filter(one -> kind == null || one.group().kind() == kind)
                .toList();
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("groups"));
    }

    /** A way to narrow the list; without a kind it shows all. */
    private record Choice(GroupKind kind, int number) implements Serializable {
        String key() {
            return kind == null ? "ALL" : kind.name();
        }

        String address() {
            return kind == null ? HERE : HERE + "?kind=" + kind;
        }
    }
}
