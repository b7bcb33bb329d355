package se.healthycities.portal.moderation.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.discussion.web.PostPage;
import se.healthycities.portal.moderation.OwnReportRow;
import se.healthycities.portal.moderation.ReportReads;
import se.healthycities.portal.moderation.ReportService;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;

/** Where one reports a post to those who lead the space (J1), and sees what became of it. */
public class ReportPostPage extends PostPage {
    private static final long serialVersionUID = 1L;
    private static final int REASON = 1_000;

    @Inject
    private ReportReads reports;

    @Inject
    private ReportService service;

    public ReportPostPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<OwnReportRow> mine = reports.own(post().id(), visitor().person());
        boolean waits = mine.stream().anyMatch(row -> row.outcome() == null);
        boolean taken = !own() && service.takesReports(standing());
        add(new ErrorSummary("errors"));
        add(new Label("author", post().author()));
        add(new Label("words", post().html()).setEscapeModelStrings(false).setVisible(post().shown()));
        WebMarkupContainer list = new WebMarkupContainer("mine");
        list.add(new ListView<>("report", mine) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OwnReportRow> item) {
                OwnReportRow row = item.getModelObject();
                item.add(new Label("reason", row.reason()), new Label("outcome", outcome(row)));
            }
        });
        add(list.setVisible(!mine.isEmpty()));
        add(new WebMarkupContainer("own").setVisible(own()));
        add(new WebMarkupContainer("closed").setVisible(!own() && !taken));
        add(form(post().shown() && !waits).setVisible(taken), new Href("back", back()));
    }

    private StatelessForm<Void> form(boolean asks) {
        TextArea<String> reason = new TextArea<>("message", Model.of(""));
        reason.setRequired(true).add(StringValidator.maximumLength(REASON)).setLabel(new ResourceModel("reason"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (asks) {
                    service.report(scene(), post().id(), reason.getModelObject(), key.value());
                }
                throw new RedirectToUrlException(Addresses.post(standing().path(), post().id(), "report"));
            }
        };
        WebMarkupContainer ask = new WebMarkupContainer("ask");
        ask.add(reason, new FieldError("messageError", reason, "message"), key);
        form.add(ask.setVisible(asks));
        return form;
    }

    private String outcome(OwnReportRow row) {
        String when = Dates.moment(
                row.outcome() == null ? row.reportedAt() : row.answeredAt(),
                visitor().today(),
                language());
        return getString(row.outcome() == null ? "waits" : "outcome." + row.outcome())
                .replace("{0}", when);
    }
}
