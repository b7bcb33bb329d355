package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.reports.place.GroupMode;
import se.healthycities.reports.place.LedAnswers;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceDoor;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.PlaceState;
import se.healthycities.reports.place.ThemeAnswer;
import se.healthycities.reports.place.ThemeRow;
import se.healthycities.reports.place.VersionRow;

/** All themes on one page for whoever leads: what the group agrees on, or what somebody answered on paper. */
public class SheetPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceDoor door;

    @Inject
    private PlaceReads reads;

    @Inject
    private LedAnswers service;

    @Inject
    private Today today;

    private final GroupChoice group = new GroupChoice("group", "group");
    private final RequestKey key = new RequestKey("key");
    private PlaceRow row;
    private List<ThemeRow> themes;
    private SeenVersion version;
    private StoredPanel stored;

    public SheetPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        row = door.lead(getPageParameters().get("assessment").toString(""));
        super.onInitialize();
        themes = reads.themes(row.version());
        VersionRow instrument = reads.version(row.version()).orElseThrow();
        boolean open = row.state(today.now()) == PlaceState.OPEN;
        Map<Integer, ThemeAnswer> given = many() ? Map.of() : service.agreed(row.id());
        add(new PlaceLook());
        add(new Label("heading", getString(many() ? "paper" : "agreed")));
        add(new Label("lead", getString(many() ? "paperLead" : "agreedLead").replace("{0}", row.place())));
        add(new WebMarkupContainer("saved")
                .setVisible(open && getPageParameters().get("saved").toBoolean(false)));
        add(new WebMarkupContainer("over").setVisible(!open));
        StatelessForm<Void> form = form();
        ThemeFields fields = new ThemeFields(instrument, language());
        form.add(new ListView<>("theme", themes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ThemeRow> item) {
                ThemeRow theme = item.getModelObject();
                ThemeAnswer kept = given.getOrDefault(theme.number(), ThemeAnswer.NONE);
                item.add(new Label(
                                "fields",
                                () -> fields.markup(theme, PlainPost.posted() ? sent(theme) : kept)
                                        .toString())
                        .setEscapeModelStrings(false));
            }
        });
        WebMarkupContainer who = new WebMarkupContainer("who");
        who.add(group.setRequired(many()), new FieldError("groupError", group, "group"));
        version = new SeenVersion("version", () -> service.agreedVersion(row.id()));
        form.add(who.setVisible(many()), key, version.setVisible(!many()));
        stored = new StoredPanel("stored", row, themes);
        // A late form is refused by the service, which keeps what was typed.
        add(stored, new ErrorSummary("errors"), form.setVisible(door.leads(row) && (open || PlainPost.posted())));
    }

    private StatelessForm<Void> form() {
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                if (themes.stream().anyMatch(theme -> ThemeFields.tooLong(sent(theme)))) {
                    error(getString("tooLong"));
                }
            }

            @Override
            protected void onSubmit() {
                save(this);
            }
        };
        form.setMarkupId("sheet").setOutputMarkupId(true);
        return form;
    }

    private void save(StatelessForm<Void> form) {
        Map<Integer, ThemeAnswer> answers = new HashMap<>();
        themes.forEach(theme -> answers.put(theme.number(), sent(theme)));
        if (many()) {
            service.paper(row.scene(), row.id(), group.getModelObject(), answers, key.value());
        } else if (!service.agree(row.scene(), row.id(), answers, version.sent())) {
            stored.setVisible(true);
            form.error(getString("meanwhile"));
            return;
        }
        throw new RedirectToUrlException(PlaceAddresses.sheet(row.id()) + "?saved=true");
    }

    private ThemeAnswer sent(ThemeRow theme) {
        return ThemeFields.sent(getRequest().getPostParameters(), theme.number());
    }

    private boolean many() {
        return row.mode() == GroupMode.MANY;
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(
                new Crumb(getString("places"), PlaceAddresses.LIST),
                new Crumb(row.place(), PlaceAddresses.one(row.id())));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString(many() ? "paper" : "agreed"));
    }
}
