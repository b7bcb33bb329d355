package se.healthycities.themegroups.visit.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.visit.CameAlong;
import se.healthycities.themegroups.visit.Reflecting;
import se.healthycities.themegroups.visit.ReflectionRow;
import se.healthycities.themegroups.visit.VisitAddresses;
import se.healthycities.themegroups.visit.VisitReads;
import se.healthycities.themegroups.visit.VisitRow;

/** A study visit: where and how, and afterwards what those who came along take home, each under their own name. */
public class VisitPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private VisitReads visits;

    @Inject
    private CameAlong cameAlong;

    @Inject
    private Reflecting reflecting;

    private OccasionDetails occasion;
    private VisitRow visit;
    private Optional<ReflectionRow> own = Optional.empty();

    public VisitPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        takesPostsOf(Access.REPLY);
        occasion = found(visits.occasion(getPageParameters().get("visit").toString(""), path()));
        visit = found(visits.one(occasion.id()));
        super.onInitialize();
        boolean over = visit.begun(visitor().today());
        add(new Label("heading", visit.title()));
        add(new Label("day", Dates.day(visit.day(), language())));
        add(new WebMarkupContainer("cancelled").setVisible(visit.cancelled()));
        add(new Href("occasion", Addresses.occasion(visit.key())));
        add(new Href("edit", VisitAddresses.edit(path(), visit.key())).setVisible(may(Access.CONVENE)));
        add(new VisitFacts("facts", visit));
        List<ReflectionRow> reflections = visits.reflections(visit.occasion());
        own = own(reflections);
        boolean writes = over && may(Access.REPLY) && cameAlong.current(occasion, visit);
        add(list(reflections).setVisible(over));
        add(new ErrorSummary("errors"), form().setVisible(writes));
    }

    private WebMarkupContainer list(List<ReflectionRow> reflections) {
        WebMarkupContainer card = new WebMarkupContainer("reflections");
        card.add(new ListView<>("reflection", reflections) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ReflectionRow> item) {
                ReflectionRow row = item.getModelObject();
                item.setMarkupId("reflection-" + row.id()).setOutputMarkupId(true);
                item.add(new Label("name", row.name()));
                item.add(new Label("role", row.title() + ", " + row.organisation()));
                item.add(new Label("html", row.html()).setEscapeModelStrings(false));
            }
        });
        card.add(new WebMarkupContainer("none").setVisible(reflections.isEmpty()));
        return card;
    }

    private StatelessForm<Void> form() {
        TextArea<String> text = Inputs.text("text", own.map(ReflectionRow::text).orElse(""));
        text.setRequired(true);
        SeenVersion seen =
                new SeenVersion("version", () -> own.map(ReflectionRow::version).orElse(0));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (reflecting.reflect(scene(), visit.key(), Inputs.said(text), seen.sent())) {
                    throw new RedirectToUrlException(VisitAddresses.one(path(), visit.key()) + "#reflections");
                }
                own = own(visits.reflections(visit.occasion()));
                text.error(VisitPage.this.getString("meanwhile"));
            }
        };
        form.add(new Label("textLabel", getString(own.isPresent() ? "textAgain" : "text")));
        form.add(text, new FieldError("textError", text, "text"), seen);
        return form;
    }

    private Optional<ReflectionRow> own(List<ReflectionRow> all) {
        return all.stream().filter(row -> row.person() == visitor().person()).findFirst();
    }

    @Override
    protected IModel<String> title() {
        return Model.of(visit.title());
    }

    @Override
    protected Crumb above() {
        return new Crumb(getString("meetings"), Addresses.meetings(path()));
    }
}
