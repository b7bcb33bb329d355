package se.healthycities.themegroups.visit.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.group.web.StoredMeanwhile;
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
    private TextField<String> point;
    private TextArea<String> route;
    private TextField<String> bring;
    private DropDownChoice<LeaderRow> leader;
    private TextField<String> outside;
    private TextField<Integer> most;
    private StoredMeanwhile<VisitRow> stored;

    public EditVisitPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        occasion = found(visits.occasion(getPageParameters().get("visit").toString(""), path()));
        super.onInitialize();
        Optional<VisitRow> said = visits.one(occasion.id());
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
        stored = new StoredMeanwhile<>("stored", said.orElse(null));
        stored.add(new Label("point", () -> stored.row().meetingPoint()));
        stored.add(new Label("route", () -> stored.row().route()));
        add(new Label("occasion", occasion.title()), new ErrorSummary("errors"), stored, form());
    }

    private StatelessForm<Void> form() {
        SeenVersion seen = stored.seen("version");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (service.say(scene(), occasion.key(), plan(), seen.sent())) {
                    throw new RedirectToUrlException(VisitAddresses.one(path(), occasion.key()));
                }
                stored.show(visits.one(occasion.id()).orElse(null));
                point.error(EditVisitPage.this.getString("meanwhile"));
            }
        };
        Inputs.add(form, point, route, bring, outside, most);
        form.add(leader, seen, new Href("cancel", Addresses.occasion(occasion.key())));
        return form;
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
    protected Crumb above() {
        return new Crumb(getString("meetings"), Addresses.meetings(path()));
    }
}
