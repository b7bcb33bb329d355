package se.healthycities.portal.season.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;

/** One cell of the matrix: its states to choose from, and for a chosen one what it means before it is switched. */
class SwitchPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final List<String> CHOICES = List.of("ON", "READ_ONLY", "OFF", SeasonsPage.INHERIT);

    private final Cell cell;
    private final Choice choice;

    SwitchPanel(String id, Cell cell, Choice choice) {
        super(id);
        this.cell = cell;
        this.choice = choice;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", where(cell)));
        add(new Label("now", now()));
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", cell.page() + "#switch"));
        form.add(
                hidden("plugin", cell.plugin().value()),
                hidden("season", cell.season().key()));
        form.add(
                hidden("space", cell.space() == null ? "" : cell.space().path()).setVisible(cell.space() != null));
        form.add(new ListView<>("choice", CHOICES) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                option(item, item.getModelObject());
            }
        });
        form.add(days(), tail());
        add(form.setVisible(!cell.fixed()));
        add(
                choice.changes(choice.meant(cell)) && !choice.wrongDays(cell)
                        ? new ConsequencesPanel("consequences", cell, choice, where(choice.meant(cell)))
                        : new EmptyPanel("consequences").setVisible(false));
    }

    private void option(ListItem<String> item, String state) {
        WebMarkupContainer radio = hidden("state", state);
        if (state.equals(choice.state() == null ? cell.own() : choice.state())) {
            radio.add(AttributeModifier.replace("checked", "checked"));
        }
        item.add(radio, new Label("name", getString("state." + state)));
        String words = getString("switchPanel.words." + state).replace("{0}", getString("state." + cell.inherited()));
        item.add(new Label("words", words));
    }

    /** The fields for a part of the season; a season without an end, and a part, has none. */
    private WebMarkupContainer days() {
        WebMarkupContainer fields = new WebMarkupContainer("days");
        String error = "";
        if (choice.wrongDays(cell)) {
            error = choice.other(cell)
                    .map(other -> getString("switchPanel.daysTaken").replace("{0}", other.name(getLocale())))
                    .orElseGet(() -> getString("switchPanel.daysError")
                            .replace("{0}", Dates.day(cell.season().from(), getLocale()))
                            .replace("{1}", end()));
        }
        for (WebMarkupContainer input : List.of(hidden("from", choice.from()), hidden("until", choice.until()))) {
            if (!error.isEmpty()) {
                input.add(AttributeModifier.append("class", "is-invalid"));
                input.add(AttributeModifier.replace("aria-invalid", "true"));
                input.add(AttributeModifier.replace("aria-describedby", "days-error days-help"));
            }
            fields.add(input);
        }
        fields.add(new Label("daysError", error).setVisible(!error.isEmpty()));
        return (WebMarkupContainer)
                fields.setVisible(cell.season().to() != null && cell.season().kind() != SeasonKind.PART);
    }

    /** The field for the last day after the season's end; a season without an end has none. */
    private WebMarkupContainer tail() {
        WebMarkupContainer field = new WebMarkupContainer("tail");
        WebMarkupContainer input = hidden("openUntil", choice.typedTail(cell));
        String error =
                choice.wrongTail(cell) ? getString("switchPanel.tailError").replace("{0}", end()) : "";
        if (!error.isEmpty()) {
            input.add(AttributeModifier.append("class", "is-invalid"));
            input.add(AttributeModifier.replace("aria-invalid", "true"));
            input.add(AttributeModifier.replace("aria-describedby", "tail-error tail-help"));
        }
        field.add(input, new Label("tailError", error).setVisible(!error.isEmpty()));
        field.add(new Label("tailHelp", getString("switchPanel.tailHelp").replace("{0}", end())));
        return (WebMarkupContainer) field.setVisible(cell.season().to() != null);
    }

    private String end() {
        LocalDate to = cell.season().to();
        return to == null ? "" : Dates.day(to, getLocale());
    }

    private String now() {
        String now = getString("switchPanel." + (cell.fixed() ? "fixed" : "now"))
                .replace("{0}", getString("state." + cell.now()).toLowerCase(getLocale()));
        LocalDate until = cell.ownTail();
        return until == null
                ? now
                : now + " " + getString("switchPanel.until").replace("{0}", Dates.day(until, getLocale()));
    }

    private String where(Cell cell) {
        Class<?> plugin =
                PluginRegistry.installed().find(cell.plugin()).orElseThrow().getClass();
        String what = cell.space() == null
                ? Texts.get(plugin, "name", getLocale())
                : cell.space().name(getLocale());
        return what + ", " + cell.season().name(getLocale());
    }

    static WebMarkupContainer hidden(String name, String value) {
        WebMarkupContainer input = new WebMarkupContainer(name);
        input.add(AttributeModifier.replace("value", value));
        return input;
    }
}
