package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.announcement.Delivery;
import se.healthycities.portal.announcement.Reach;
import se.healthycities.portal.announcement.RecipientRow;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;

/**
 * Whom an announcement is for, by organisation and by name, with the reason (G5): before sending who would get no mail and
 * what has changed, afterwards how far it came to each and whether the page was opened.
 */
class RecipientsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final AnnouncementView view;
    private final List<RecipientRow> rows;

    RecipientsPanel(String id, AnnouncementView view, List<RecipientRow> rows) {
        super(id);
        this.view = view;
        this.rows = rows;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<Long, RecipientRow> people = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.gone()).forEach(row -> people.putIfAbsent(row.person(), row));
        List<Group> groups = groups();
        add(new Label("heading", getString(view.sent() ? "recipientsPanel.sent" : "recipientsPanel.draft")));
        add(new Label(
                "number",
                getString("recipientsPanel.number")
                        .replace("{0}", String.valueOf(people.size()))
                        .replace("{1}", String.valueOf(groups.size()))));
        add(new Label("aim", Texts.get(WritePanel.class, "aim." + view.aim(), getLocale())));
        add(figures(people));
        long opened =
                people.values().stream().filter(row -> row.openedAt() != null).count();
        add(new Label("opened", getString("recipientsPanel.opened").replace("{0}", String.valueOf(opened)))
                .setVisible(view.sent()));
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new ListView<>("organisation", groups) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Group> item) {
                group(item, item.getModelObject());
            }
        });
    }

    private ListView<Figure> figures(Map<Long, RecipientRow> people) {
        Map<Delivery, Long> counts = new EnumMap<>(Delivery.class);
        people.values().forEach(row -> counts.merge(said(row), 1L, Long::sum));
        List<Figure> figures = new ArrayList<>();
        counts.forEach((delivery, number) -> figures.add(new Figure(delivery, number)));
        return new ListView<>("figure", figures) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Figure> item) {
                Figure figure = item.getModelObject();
                item.add(new Label("number", Dates.number(figure.number(), getLocale())));
                item.add(new Label("words", words(figure.delivery())));
            }
        };
    }

    /** Of a draft only whether a mail would go out. */
    private Delivery said(RecipientRow row) {
        return !view.sent() && row.reach() == Reach.MAIL ? Delivery.WAITING : row.delivery();
    }

    private String words(Delivery delivery) {
        String key = !view.sent() && delivery == Delivery.WAITING ? "getsMail" : delivery.name();
        return getString("recipientsPanel.delivery." + key);
    }

    private List<Group> groups() {
        Map<Long, Group> groups = new LinkedHashMap<>();
        Set<Long> met = new HashSet<>();
        for (RecipientRow row : rows) {
            Group group = groups.computeIfAbsent(
                    row.organisation(), none -> new Group(row.organisationName(), new ArrayList<>()));
            group.lines().add(new Line(row, !row.gone() && !met.add(row.person())));
        }
        return new ArrayList<>(groups.values());
    }

    private void group(ListItem<Group> item, Group group) {
        Map<Long, Boolean> opened = new HashMap<>();
        group.lines().stream()
                .filter(line -> !line.row().gone())
                .forEach(line -> opened.put(line.row().person(), line.row().openedAt() != null));
        long readers = opened.values().stream().filter(read -> read).count();
        item.add(new Label("name", group.name()));
        String key = view.sent() ? "recipientsPanel.groupSent" : "recipientsPanel.group";
        item.add(new Label(
                "count",
                getString(key).replace("{0}", String.valueOf(opened.size())).replace("{1}", String.valueOf(readers))));
        item.add(new ListView<>("person", group.lines()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Line> person) {
                line(person, person.getModelObject());
            }
        });
    }

    private void line(ListItem<Line> item, Line line) {
        RecipientRow row = line.row();
        item.add(new Label("name", row.name()));
        item.add(new Label("why", row.title() + " · " + ground(row)));
        boolean trouble = !row.gone() && !line.again() && (view.sent() || said(row) != Delivery.WAITING);
        item.add(new Label("delivery", trouble ? words(said(row)) : "")
                .add(AttributeModifier.append("class", tag(said(row))))
                .setVisible(trouble));
        item.add(new Label("again", getString("recipientsPanel.again")).setVisible(line.again()));
        boolean changed = row.change() != null && !view.sent();
        item.add(new Label("change", changed ? getString("recipientsPanel.change." + row.change()) : "")
                .setVisible(changed));
        boolean read = view.sent() && row.openedAt() != null && !line.again();
        item.add(new Label(
                        "read",
                        read
                                ? getString("recipientsPanel.read")
                                        .replace("{0}", Dates.moment(row.openedAt(), today.date(), getLocale()))
                                : "")
                .setVisible(read));
    }

    private String ground(RecipientRow row) {
        String kind = switch (view.aim()) {
            case CONTACTS -> "contact.";
            case SEATS -> "role.";
            default -> "capacity.";
        };
        return getString(kind + row.ground());
    }

    private static String tag(Delivery delivery) {
        return switch (delivery) {
            case WAITING, MUTED -> "tag-sun";
            case HANDED_OVER, KEPT -> "tag-plain";
            case FAILED, BOUNCING, NO_ADDRESS, NOT_WRITTEN -> "tag-coral";
        };
    }

    /** An organisation and its people; a person with two reasons stands there twice. */
    private record Group(String name, ArrayList<Line> lines) implements Serializable {}

    /** Somebody for one reason; {@code again} for the second one. */
    private record Line(RecipientRow row, boolean again) implements Serializable {}

    /** How many people an announcement has come so far to. */
    private record Figure(Delivery delivery, long number) implements Serializable {}
}
