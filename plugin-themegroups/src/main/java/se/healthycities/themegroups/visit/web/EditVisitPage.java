package se.healthycities.themegroups.visit.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.RangeValidator;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.visit.LeaderRow;
import se.healthycities.themegroups.visit.VisitAddresses;
import se.healthycities.themegroups.visit.VisitPlan;
import se.healthycities.themegroups.visit.VisitReads;
import se.healthycities.themegroups.visit.VisitRow;
import se.healthycities.themegroups.visit.VisitService;

/** Where whoever leads a group makes an occasion a study visit, or says it anew. */
public class EditVisitPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000;

    @Inject
    private VisitReads visits;

    @Inject
    private VisitService service;

    private OccasionDetails occasion;
    private VisitRow visit;
    private TextField<String> point;
    private TextArea<String> route;
    private TextField<String> bring;
    private DropDownChoice<LeaderRow> leader;
    private TextField<String> outside;
    private TextField<Integer> most;

    /** What somebody else has stored meanwhile, or null. */
    private VisitRow meanwhile;

    public EditVisitPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        occasion = found(visits.occasion(getPageParameters().get("visit").toString(""), path()));
        super.onInitialize();
        visit = visits.one(occasion.id()).orElse(null);
        Optional<VisitRow> said = Optional.ofNullable(visit);
        point = Inputs.line("point", said.map(VisitRow::meetingPoint).orElse(occasion.place()));
        point.setRequired(true);
        route = Inputs.text("route", said.map(VisitRow::route).orElse(""));
        bring = Inputs.line("bring", said.map(VisitRow::bring).orElse(""));
        List<LeaderRow> people = visits.leaders(standing().space());
        Long leads = said.map(VisitRow::leader).orElse(null);
        leader = Inputs.rows(
                "leader",
                people.stream()
                        .filter(row -> row.id().equals(leads))
                        .findFirst()
                        .orElse(null),
                people);
        outside = Inputs.line(
                "outside", leads == null ? said.map(VisitRow::leaderName).orElse("") : "");
        most = new TextField<>("most", Model.of(said.map(VisitRow::most).orElse(null)), Integer.class);
        most.add(RangeValidator.range(1, MOST)).setLabel(new ResourceModel("most"));
        add(new Label("occasion", occasion.title()), new ErrorSummary("errors"), stored(), form());
    }

    private WebMarkupContainer stored() {
        WebMarkupContainer stored = new WebMarkupContainer("stored") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(meanwhile != null);
            }
        };
        stored.add(new Label("point", () -> meanwhile.meetingPoint()), new Label("route", () -> meanwhile.route()));
        return stored;
    }

    private StatelessForm<Void> form() {
        SeenVersion seen = new SeenVersion("version", () -> version(meanwhile != null ? meanwhile : visit));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (service.say(scene(), occasion.key(), plan(), seen.sent())) {
                    throw new RedirectToUrlException(VisitAddresses.one(path(), occasion.key()));
                }
                meanwhile = visits.one(occasion.id()).orElse(null);
                point.error(EditVisitPage.this.getString("meanwhile"));
            }
        };
        form.add(point, new FieldError("pointError", point, "point"));
        form.add(route, new FieldError("routeError", route, "route"));
        form.add(bring, new FieldError("bringError", bring, "bring"));
        form.add(leader, outside, new FieldError("outsideError", outside, "outside"));
        form.add(most, new FieldError("mostError", most, "most"));
        form.add(seen, new Href("cancel", Addresses.occasion(occasion.key())));
        return form;
    }

    private static int version(VisitRow row) {
        return row == null ? 0 : row.version();
    }

    private VisitPlan plan() {
        LeaderRow chosen = leader.getModelObject();
        return new VisitPlan(
                Inputs.said(point),
                Inputs.lines(route),
                Inputs.said(bring),
                chosen == null ? null : chosen.id(),
                Inputs.saidOrNull(outside),
                most.getModelObject());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        trail.add(new Crumb(getString("meetings"), Addresses.meetings(path())));
        return trail;
    }
}
