package se.healthycities.portal.moderation.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.moderation.OpenReportRow;
import se.healthycities.portal.moderation.ReportReads;
import se.healthycities.portal.moderation.ReportService;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;

/** The reported posts of a space that wait for an answer, for those who lead it (J1); nobody answers about their own. */
public class ReportsPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportReads reports;

    @Inject
    private ReportService service;

    public ReportsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<OpenReportRow> open = reports.open(standing().space(), visitor().person());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                StringValue report = getRequest().getPostParameters().getParameterValue("leave");
                if (!report.isEmpty()) {
                    service.leave(scene(), report.toLong(0));
                }
                throw new RedirectToUrlException(Addresses.reports(standing().path()));
            }
        };
        form.add(new ListView<>("report", open) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OpenReportRow> item) {
                fill(item, item.getModelObject());
            }
        });
        add(form, new WebMarkupContainer("empty").setVisible(open.isEmpty()));
    }

    private void fill(ListItem<OpenReportRow> item, OpenReportRow row) {
        String path = standing().path();
        String talk = Addresses.discussion(path, row.discussion(), row.title());
        item.add(new TextHref(
                "post",
                talk + "?from=" + row.number() + "#post-" + row.number(),
                getString("post").replace("{0}", row.author()).replace("{1}", row.title())));
        boolean shown = row.state() == PostState.SHOWN;
        item.add(new Label("html", shown ? row.html() : "").setEscapeModelStrings(false));
        item.add(new WebMarkupContainer("gone").setVisible(!shown));
        item.add(new Label("reason", row.reason()));
        item.add(new Label(
                "by",
                row.reporter() + ", " + row.reporterOrganisation() + " · "
                        + Dates.moment(row.reportedAt(), visitor().today(), language())));
        WebMarkupContainer leave = new WebMarkupContainer("leave");
        leave.add(AttributeModifier.replace("value", row.id()));
        item.add(leave, new Href("redact", Addresses.post(path, row.post(), "redact")).setVisible(shown));
    }

    @Override
    protected String tab() {
        return "reports";
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(Addresses.space(standing().path()));
    }
}
