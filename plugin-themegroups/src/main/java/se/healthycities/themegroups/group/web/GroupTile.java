package se.healthycities.themegroups.group.web;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.group.GroupRow;
import se.healthycities.themegroups.group.ListedGroup;

/** An open group as a tile: what it is for, how large it is, how alive, and whether the visitor is in it. */
class GroupTile extends Panel {
    private static final long serialVersionUID = 1L;
    private final ListedGroup listed;
    private final LocalDate today;

    GroupTile(String id, ListedGroup listed, LocalDate today) {
        super(id);
        this.listed = listed;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        GroupRow group = listed.group();
        Locale language = getLocale();
        add(new KindIcon("icon", group.kind()));
        add(new TextHref("name", Addresses.space(group.path()), group.name(language)));
        add(new Label("kind", getString("one." + group.kind())));
        add(new Label("aim", group.aim(language)));
        add(mine(), joining(group.joining()), stage(group, language), above(group, language));
        String seats = Texts.count(GroupTile.class, "seats", language, group.seats());
        String organisations = Texts.count(GroupTile.class, "organisations", language, group.organisations());
        add(new Label("numbers", seats + " · " + organisations));
        add(activity(group, language), unread(group, language));
    }

    private Component mine() {
        String role = listed.mine() ? getString("role." + listed.role()) : "";
        return new Label("mine", getString("mine").replace("{0}", role)).setVisible(listed.mine());
    }

    private Component stage(GroupRow group, Locale language) {
        Stage stage = group.stage(today);
        LocalDate day = stage == Stage.PLANNED ? group.opensOn() : group.restsFrom();
        String words = stage == Stage.ACTIVE
                ? ""
                : getString("stage." + stage).replace("{0}", Dates.day(day, today, language));
        return new Label("stage", words).setVisible(!words.isEmpty());
    }

    private Component above(GroupRow group, Locale language) {
        boolean below = group.parent() != null;
        WebMarkupContainer line = new WebMarkupContainer("above");
        line.add(
                below
                        ? new TextHref("group", Addresses.space(group.parent()), group.parentName(language))
                        : new TextHref("group", "", ""));
        return line.setVisible(below);
    }

    private Component joining(Joining joining) {
        WebMarkupContainer line = new WebMarkupContainer("joining");
        line.add(new WebMarkupContainer("sign").add(AttributeModifier.replace("class", "bi " + sign(joining))));
        line.add(new Label("how", getString("how." + joining)));
        return line.setVisible(!listed.mine());
    }

    private Component activity(GroupRow group, Locale language) {
        String day = group.lastPostAt() == null ? "" : Dates.day(Today.day(group.lastPostAt()), today, language);
        return new Label(
                "activity", getString(day.isEmpty() ? "quiet" : "activity").replace("{0}", day));
    }

    private Component unread(GroupRow group, Locale language) {
        WebMarkupContainer unread = new WebMarkupContainer("new");
        unread.add(new Label("count", group.unread()));
        unread.add(new Label("words", " " + getString(group.unread() == 1 ? "new.one" : "new.many")));
        return unread.setVisible(group.unread() > 0);
    }

    private static String sign(Joining joining) {
        return switch (joining) {
            case OPEN -> "bi-door-open";
            case ASK -> "bi-hand-index";
            case INVITED -> "bi-lock";
            case ONE_PER_ORGANISATION -> "bi-building";
        };
    }
}
