package se.healthycities.themegroups.focus.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.QuietForm;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusReads;
import se.healthycities.themegroups.focus.FocusRow;
import se.healthycities.themegroups.focus.FocusTying;
import se.healthycities.themegroups.focus.TaggedRow;

/** The discussions and meetings that belong to a focus area; whoever leads the group ties others to it and takes them away. */
class BelongingPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String TIE = "tie";
    private static final String UNTIE = "untie";

    @Inject
    private FocusReads focus;

    @Inject
    private FocusTying tying;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Scene scene;
    private final Standing standing;
    private final FocusRow area;

    BelongingPanel(String id, Scene scene, Standing standing, FocusRow area) {
        super(id);
        this.scene = scene;
        this.standing = standing;
        this.area = area;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean leads = gate.permits(scene, Access.CONVENE);
        add(tied(leads), tie(leads));
    }

    private Component tied(boolean leads) {
        List<TaggedRow> rows = gate.permits(scene, Access.READ) ? focus.tagged(area.id()) : List.of();
        QuietForm form = new QuietForm("tagged", leads) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                tying.untie(scene, area.id(), sent(UNTIE).toLong(0));
                throw new RedirectToUrlException(here());
            }
        };
        form.add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TaggedRow> item) {
                fill(item, item.getModelObject(), leads);
            }
        });
        return new WebMarkupContainer("belonging").add(form).setVisible(!rows.isEmpty());
    }

    private void fill(ListItem<TaggedRow> item, TaggedRow row, boolean leads) {
        item.add(new TextHref("title", address(row), row.title()));
        item.add(new Label("what", row.occasion() ? day(row) : getString("belongingPanel.discussion")));
        WebMarkupContainer untie = new WebMarkupContainer(UNTIE);
        untie.add(AttributeModifier.replace("value", row.tag()));
        untie.add(AttributeModifier.replace(
                "aria-label", getString("belongingPanel.untieThis").replace("{0}", row.title())));
        item.add(untie.setVisible(leads));
    }

    private Component tie(boolean leads) {
        Stream<TaggedRow> rows = leads ? focus.free(standing.space(), area.id()).stream() : Stream.empty();
        List<Options.Option> free = rows.map(this::option).toList();
        StatelessForm<Void> form = new StatelessForm<>("tieForm") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                tie(sent(TIE).toString(""));
                throw new RedirectToUrlException(here());
            }
        };
        return form.add(new Options("option", free, "")).setVisible(!free.isEmpty());
    }

    /** @param chosen the value of an option: which kind of thing it is, and its id */
    private void tie(String chosen) {
        if (chosen.matches("[do]\\d{1,18}")) {
            long id = Long.parseLong(chosen.substring(1));
            if (chosen.startsWith("d")) {
                tying.tieDiscussion(scene, area.id(), id);
            } else {
                tying.tieOccasion(scene, area.id(), id);
            }
        }
    }

    private Options.Option option(TaggedRow row) {
        String words = row.occasion() ? row.title() + " (" + day(row) + ")" : row.title();
        return new Options.Option((row.occasion() ? "o" : "d") + row.id(), words);
    }

    private String day(TaggedRow row) {
        return Dates.day(row.day(), today.date(), getLocale());
    }

    private String address(TaggedRow row) {
        return row.occasion()
                ? Addresses.occasion(row.key())
                : Addresses.discussion(standing.path(), row.id(), row.title());
    }

    private String here() {
        return FocusAddresses.one(standing.path(), area.id(), area.name());
    }

    private StringValue sent(String name) {
        return getRequest().getPostParameters().getParameterValue(name);
    }
}
