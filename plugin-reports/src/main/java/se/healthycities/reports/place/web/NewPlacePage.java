package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.ConstantChoice;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.place.AssessmentService;
import se.healthycities.reports.place.GroupMode;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceDoor;
import se.healthycities.reports.place.PlacePlan;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.Round;
import se.healthycities.reports.place.VersionRow;

/** Where whoever leads a space prepares an assessment: which place, by which instrument, and how the group answers. */
public class NewPlacePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int LINE = 200;

    @Inject
    private PlaceReads reads;

    @Inject
    private PlaceDoor door;

    @Inject
    private OccasionReads occasions;

    @Inject
    private AssessmentService service;

    private final TextField<String> place = new TextField<>("place", Model.of(""));
    private final RequestKey key = new RequestKey("key");
    private WordChoice<SpaceRow> space;
    private WordChoice<VersionRow> version;
    private WordChoice<Round> round;
    private ConstantChoice<GroupMode> mode;

    public NewPlacePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<SpaceRow> led = reads.led();
        List<VersionRow> versions = reads.versions();
        boolean writable = door.writable();
        add(new WebMarkupContainer("leadsNone").setVisible(led.isEmpty() && writable));
        add(new WebMarkupContainer("noVersion").setVisible(!led.isEmpty() && versions.isEmpty() && writable));
        add(new WebMarkupContainer("readOnly").setVisible(!writable));
        fields(led, versions);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                setUp();
            }
        };
        form.add(space, new FieldError("spaceError", space, "space"));
        form.add(place, new FieldError("placeError", place, "place"));
        form.add(version, new FieldError("versionError", version, "version"), round, mode, key);
        String workshop = workshop().map(OccasionDetails::title).orElse("");
        form.add(new Label("workshop", getString("workshop").replace("{0}", workshop)).setVisible(!workshop.isEmpty()));
        add(new ErrorSummary("errors"), form.setVisible(writable && !led.isEmpty() && !versions.isEmpty()));
    }

    private void fields(List<SpaceRow> led, List<VersionRow> versions) {
        String path = getPageParameters().get("in").toString("");
        SpaceRow asked = led.stream()
                .filter(row -> row.path().equals(path))
                .findFirst()
                .orElse(led.size() == 1 ? led.get(0) : null);
        space = new WordChoice<>("space", asked, led, SpaceRow::path, row -> row.name(language()));
        space.setRequired(true).setLabel(new ResourceModel("space"));
        place.setRequired(true).add(StringValidator.maximumLength(LINE)).setLabel(new ResourceModel("place"));
        version = new WordChoice<>(
                "version",
                versions.isEmpty() ? null : versions.get(0),
                versions,
                row -> row.id().toString(),
                row -> row.name(language()));
        version.setRequired(true).setLabel(new ResourceModel("version"));
        round = new WordChoice<>(
                "round",
                Round.BASELINE,
                Arrays.asList(Round.values()),
                Round::name,
                row -> PlaceTexts.round(row, language()));
        round.setMarkupId("round").setOutputMarkupId(true);
        mode = new ConstantChoice<>("mode", NewPlacePage.class, GroupMode.MANY, List.of(GroupMode.values()));
    }

    private void setUp() {
        SpaceRow where = space.getModelObject();
        String occasion = workshop()
                .filter(found -> where.path().equals(found.spacePath()))
                .map(OccasionDetails::key)
                .orElse(null);
        PlacePlan plan = new PlacePlan(
                place.getModelObject().strip(),
                version.getModelObject().id(),
                Objects.requireNonNullElse(round.getModelObject(), Round.BASELINE),
                mode.getModelObject(),
                occasion);
        long id = service.setUp(Scene.space(new PluginId(where.owner()), where.path()), plan, key.value());
        throw new RedirectToUrlException(PlaceAddresses.one(id));
    }

    /** The occasion that the visitor came from, when it is of a space that the visitor leads. */
    private Optional<OccasionDetails> workshop() {
        return occasions
                .one(getPageParameters().get("occasion").toString(""))
                .filter(found -> found.spacePath() != null && door.leads(found.scene()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("places"), PlaceAddresses.LIST));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
