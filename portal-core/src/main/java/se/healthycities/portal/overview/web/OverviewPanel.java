package se.healthycities.portal.overview.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.discussion.DiscussionRow;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.FileRow;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.Card;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.DiscussionRows;
import se.healthycities.portal.web.component.FileType;
import se.healthycities.portal.web.component.ReadForm;
import se.healthycities.portal.web.component.TextHref;

/** The dashboard: what waits to be read, new files, and a card from each plugin that is readable today. */
class OverviewPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;
    private static final Duration NEW = Duration.ofDays(30);

    @Inject
    private DiscussionReads discussions;

    @Inject
    private FileReads files;

    @Inject
    private SeasonReads seasons;

    @Inject
    private Reading reading;

    @Inject
    private Gate gate;

    @Inject
    private Clock clock;

    private final Visitor visitor;

    OverviewPanel(String id, Visitor visitor) {
        super(id);
        this.visitor = visitor;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Readable readable = reading.today();
        add(new Label("greeting", getString(greeting()) + ", " + visitor.name().split(" ")[0]));
        String season = seasons.current().map(row -> row.name(getLocale())).orElse("");
        add(new Label("lead", getString("overviewPanel.lead").replace("{0}", season)));
        List<DiscussionRow> unread = discussions.unread(readable, SHOWN);
        add(new ReadForm("read", null, "/", true)
                .add(new DiscussionRows("unread", unread, true))
                .setVisible(!unread.isEmpty()));
        add(new WebMarkupContainer("noneUnread").setVisible(unread.isEmpty()));
        add(newFiles(files.newest(readable, clock.instant().minus(NEW), 5)));
        RepeatingView first = new RepeatingView("first");
        RepeatingView cards = new RepeatingView("cards");
        for (Card card : cards()) {
            RepeatingView place = card.order() < 0 ? first : cards;
            place.add(card.maker().make(place.newChildId()));
        }
        add(first, cards);
    }

    private List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        PluginRegistry.installed().plugins().stream()
                .filter(plugin -> gate.state(plugin.id()).readable())
                .forEach(plugin -> cards.addAll(plugin.dashboard()));
        cards.sort(Comparator.comparingInt(Card::order));
        return cards;
    }

    private WebMarkupContainer newFiles(List<FileRow> rows) {
        WebMarkupContainer card = new WebMarkupContainer("files");
        card.add(new ListView<>("file", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FileRow> item) {
                FileRow file = item.getModelObject();
                item.add(new FileType("type", file.name()));
                item.add(new TextHref("name", Addresses.file(file.id(), file.name()), file.name()));
                item.add(new Label(
                        "meta",
                        Dates.size(file.bytes(), getLocale()) + " · " + file.spaceName() + " · " + file.person()));
            }
        });
        return (WebMarkupContainer) card.setVisible(!rows.isEmpty());
    }

    private String greeting() {
        int hour = LocalTime.ofInstant(clock.instant(), Today.STOCKHOLM).getHour();
        return hour < 10 ? "overviewPanel.morning" : hour < 18 ? "overviewPanel.day" : "overviewPanel.evening";
    }
}
