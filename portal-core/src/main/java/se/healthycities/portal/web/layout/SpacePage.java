package se.healthycities.portal.web.layout;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** A page in a space: its name, what it is for, its tabs, and whether one can write there today. */
public abstract class SpacePage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Visitors visitors;

    @Inject
    private OccasionReads occasions;

    private Standing standing;
    private OccasionRow next;
    private boolean nextIsKnown;

    protected SpacePage(PageParameters parameters) {
        super(parameters);
    }

    protected final Standing standing() {
        if (standing == null) {
            standing = visitors.standing(scene().space()).orElseThrow();
        }
        return standing;
    }

    /** The next occasion of the space that the visitor may know of, read once for all that shows it; or null. */
    protected final OccasionRow next() {
        if (!nextIsKnown) {
            next = occasions.next(standing().space()).orElse(null);
            nextIsKnown = true;
        }
        return next;
    }

    protected final boolean may(Access access) {
        return gate().permits(scene(), access);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer head = new WebMarkupContainer("head");
        head.add(new WebMarkupContainer("icon").add(AttributeModifier.replace("class", "bi " + icon())));
        head.add(new Label("heading", standing().name(language())));
        head.add(new Label("lead", lead()).setVisible(!lead().isEmpty()));
        head.add(new Href("start", Addresses.newDiscussion(standing().path()))
                .setVisible(standing().has("discussions") && may(Access.START)));
        add(head.setVisible(showsHead()), tabs().setVisible(showsHead() && hasParts()));
        add(notice());
    }

    /** The sentence below the name; empty for none. */
    protected String lead() {
        return "";
    }

    /** A Bootstrap icon's class. */
    protected String icon() {
        return "bi-people";
    }

    /** False for pages that have a heading of their own. */
    protected boolean showsHead() {
        return true;
    }

    /**
     * True when there is more to open from here. A stranger reads the page of a public space and nothing beside it; so does
     * everybody while the plugin is off and only what was published stays.
     */
    protected final boolean hasParts() {
        return visitor().signedIn() && gate().state(scene()).readable();
    }

    /** Which tab this page is: discussions, files, meetings, decisions or seats. */
    protected abstract String tab();

    private Component tabs() {
        String path = standing().path();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("discussions", Addresses.space(path)));
        if (may(Access.READ)) {
            tabs.add(new Tab("files", Addresses.files(path)));
        }
        tabs.add(new Tab("meetings", Addresses.meetings(path)));
        if (may(Access.READ)) {
            tabs.add(new Tab("decisions", Addresses.decisions(path)));
        }
        tabs.add(new Tab("seats", Addresses.seats(path)));
        tabs.removeIf(tab -> !tab.key().equals("discussions") && !standing().has(tab.key()));
        if (may(Access.CONVENE)) {
            if (standing().has("announcements")) {
                tabs.add(new Tab("announcements", Addresses.announcements(path)));
            }
            tabs.add(new Tab("settings", Addresses.settings(path)));
        }
        WebMarkupContainer nav = new WebMarkupContainer("tabs");
        // Asked of the page: what a series calls its parts is its own.
        nav.add(AttributeModifier.replace("aria-label", getString("parts")));
        nav.add(new ListView<>("tab", tabs) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Tab> item) {
                Tab tab = item.getModelObject();
                TextHref link = new TextHref("to", tab.address(), SpacePage.this.getString("tab." + word(tab.key())));
                if (tab.key().equals(tab())) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        });
        return nav;
    }

    /** The first tab is the home of the space; where no discussions are held it is not named after them. */
    private String word(String tab) {
        return tab.equals("discussions") && !standing().has(tab) ? "home" : tab;
    }

    private Component notice() {
        Stage stage = standing().stage(visitor().today());
        boolean readOnly = gate().state(scene()) == State.READ_ONLY;
        boolean told = (readOnly || stage != Stage.ACTIVE) && visitor().signedIn();
        return new Label("notice", told ? notice(stage) : "").setVisible(told);
    }

    private String notice(Stage stage) {
        LocalDate day = switch (stage) {
            case PLANNED -> standing().opensOn();
            case ACTIVE -> null;
            case RESTING -> standing().restsFrom();
            case CLOSED, ARCHIVED -> standing().closedOn();
        };
        return getString("notice." + (day == null ? "readOnly" : stage.name()))
                .replace("{0}", day == null ? "" : Dates.day(day, language()));
    }

    @Override
    protected List<Crumb> trail() {
        return SpaceTrail.above(scene().plugin(), standing(), language());
    }

    /**
     * The trail of a page inside the space: what lies above it, the space itself, and what is between.
     *
     * @param address where the space is to be opened: at its own page, or at the list from which one comes
     */
    protected final List<Crumb> trailBelow(String address, Crumb... between) {
        List<Crumb> trail = SpaceTrail.above(scene().plugin(), standing(), language());
        trail.add(new Crumb(standing().name(language()), address));
        trail.addAll(List.of(between));
        return trail;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(standing().name(language()));
    }

    @Override
    protected Frame frame() {
        return Frame.WITH_ASIDE;
    }

    @Override
    protected Component aside(String id) {
        return new SpaceAside(id, standing(), next());
    }

    /** A part of a space. */
    private record Tab(String key, String address) implements java.io.Serializable {}
}
