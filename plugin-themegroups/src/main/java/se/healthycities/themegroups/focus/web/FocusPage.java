package se.healthycities.themegroups.focus.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.QuietForm;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusReads;
import se.healthycities.themegroups.focus.FocusRow;
import se.healthycities.themegroups.focus.FocusService;
import se.healthycities.themegroups.focus.TaggedRow;
import se.healthycities.themegroups.group.web.GroupPartPage;

/** One focus area: what it is about, how long it lasts, and which discussions and meetings belong to it. */
public class FocusPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;
    private static final String TIE = "tie";
    private static final String UNTIE = "untie";

    @Inject
    private FocusReads focus;

    @Inject
    private FocusService service;

    private FocusRow area;

    public FocusPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        takesPostsOf(Access.CONVENE);
        area = found(focus.one(number("focus"), path()));
        super.onInitialize();
        boolean leads = may(Access.CONVENE);
        add(new Label("heading", area.name(language())));
        add(new WebMarkupContainer("main")
                .setVisible(area.main() && area.current(visitor().today())));
        add(new WebMarkupContainer("over").setVisible(area.earlier(visitor().today())));
        add(new Label(
                "period", FocusWords.period(area.from(), area.to(), visitor().today(), language())));
        add(new Label("html", area.html())
                .setEscapeModelStrings(false)
                .setVisible(!area.html().isEmpty()));
        WebMarkupContainer leading = new WebMarkupContainer("leading");
        leading.add(new Href("edit", FocusAddresses.edit(path(), area.id())));
        leading.add(end().setVisible(!area.earlier(visitor().today())));
        add(leading.setVisible(leads));
        add(tagged(leads), tie(leads));
    }

    private Component end() {
        return new StatelessForm<Void>("end") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.end(scene(), area.id());
                throw new RedirectToUrlException(here());
            }
        };
    }

    private Component tagged(boolean leads) {
        List<TaggedRow> rows = may(Access.READ) ? focus.tagged(area.id()) : List.of();
        QuietForm form = new QuietForm("tagged", leads) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long tag = getRequest()
                        .getPostParameters()
                        .getParameterValue(UNTIE)
                        .toLong(0);
                service.untie(scene(), area.id(), tag);
                throw new RedirectToUrlException(here());
            }
        };
        form.add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TaggedRow> item) {
                TaggedRow row = item.getModelObject();
                item.add(new TextHref("title", address(row), row.title()));
                item.add(new Label(
                        "what",
                        row.occasion()
                                ? Dates.day(row.day(), visitor().today(), language())
                                : FocusPage.this.getString("discussion")));
                WebMarkupContainer untie = new WebMarkupContainer("untie");
                untie.add(AttributeModifier.replace("value", row.tag()));
                untie.add(AttributeModifier.replace(
                        "aria-label", FocusPage.this.getString("untieThis").replace("{0}", row.title())));
                item.add(untie.setVisible(leads));
            }
        });
        WebMarkupContainer card = new WebMarkupContainer("belonging");
        return card.add(form).setVisible(!rows.isEmpty());
    }

    private Component tie(boolean leads) {
        List<Options.Option> free = new ArrayList<>();
        if (leads) {
            focus.free(standing().space(), area.id()).forEach(row -> free.add(option(row)));
        }
        StatelessForm<Void> form = new StatelessForm<>("tieForm") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                tie(getRequest().getPostParameters().getParameterValue(TIE).toString(""));
                throw new RedirectToUrlException(here());
            }
        };
        form.add(new Options("option", free, ""));
        return form.setVisible(!free.isEmpty());
    }

    private void tie(String chosen) {
        if (chosen.matches("[do]\\d{1,18}")) {
            long id = Long.parseLong(chosen.substring(1));
            if (chosen.startsWith("d")) {
                service.tieDiscussion(scene(), area.id(), id);
            } else {
                service.tieOccasion(scene(), area.id(), id);
            }
        }
    }

    private Options.Option option(TaggedRow row) {
        String day = row.occasion() ? " (" + Dates.day(row.day(), visitor().today(), language()) + ")" : "";
        return new Options.Option((row.occasion() ? "o" : "d") + row.id(), row.title() + day);
    }

    private String address(TaggedRow row) {
        return row.occasion() ? Addresses.occasion(row.key()) : Addresses.discussion(path(), row.id(), row.title());
    }

    private String here() {
        return FocusAddresses.one(path(), area.id(), area.name());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(area.name(language()));
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        trail.add(new Crumb(getString("all"), FocusAddresses.all(path())));
        return trail;
    }
}
