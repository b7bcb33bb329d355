package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.seen.SeenReads;
import se.healthycities.portal.discussion.seen.SeenRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.ShownReaders;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/**
 * Which organisations, or people, with a seat have read a post of a discussion (C2): for those who lead the space, and only
 * where the space has chosen so; else there is no such page.
 */
public class SeenPage extends TalkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeenReads seen;

    public SeenPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        ShownReaders shown = standing().shownReaders();
        if (shown == ShownReaders.NONE) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        super.onInitialize();
        int number = number();
        List<SeenRow> rows = seen.of(standing(), discussion(), number);
        add(new Label("discussion", discussion().title()), which(number));
        add(new Label("about", getString("about").replace("{0}", String.valueOf(number))));
        add(new Label("count", count(rows)).setVisible(!rows.isEmpty()));
        add(table(rows, shown == ShownReaders.PEOPLE).setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new Label("why", getString("why." + shown)), new Href("back", back()));
        add(new Href("settings", Addresses.settings(standing().path())));
    }

    /** The post that was asked for, else the newest. */
    private int number() {
        int newest = Math.max(1, discussion().posts());
        int asked = getPageParameters().get("post").toInt(newest);
        return Math.max(1, Math.min(newest, asked));
    }

    private Component which(int number) {
        int newest = Math.max(1, discussion().posts());
        WebMarkupContainer form = new WebMarkupContainer("which");
        form.add(AttributeModifier.replace(
                "action", Addresses.seen(discussion().path(), discussion().id())));
        form.add(new Label("label", getString("which").replace("{0}", String.valueOf(newest))));
        form.add(new WebMarkupContainer("post")
                .add(AttributeModifier.replace("max", newest), AttributeModifier.replace("value", number)));
        return form.setVisible(newest > 1);
    }

    private String count(List<SeenRow> rows) {
        List<String> missing =
                rows.stream().filter(row -> !row.read()).map(SeenRow::name).toList();
        return getString(missing.isEmpty() ? "count" : "countMissing")
                .replace("{0}", String.valueOf(rows.size() - missing.size()))
                .replace("{1}", String.valueOf(rows.size()))
                .replace("{2}", missing.stream().collect(Collectors.joining("; ")));
    }

    private WebMarkupContainer table(List<SeenRow> rows, boolean named) {
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new WebMarkupContainer("personHead").setVisible(named));
        table.add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeenRow> item) {
                SeenRow row = item.getModelObject();
                item.add(new Label("person", row.person()).setVisible(named));
                item.add(new TextHref(
                        "organisation", Addresses.organisation(row.organisationAddress()), row.organisation()));
                item.add(new Label("read", SeenPage.this.getString(row.read() ? "yes" : "no"))
                        .add(AttributeModifier.replace("class", row.read() ? "" : "tag")));
            }
        });
        return table;
    }
}
