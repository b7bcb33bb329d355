package se.healthycities.portal.discussion.web;

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
import org.apache.wicket.validation.ValidationError;
import se.healthycities.portal.discussion.summary.Summary;
import se.healthycities.portal.discussion.summary.SummaryReads;
import se.healthycities.portal.discussion.summary.SummaryRow;
import se.healthycities.portal.discussion.summary.SummaryService;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.portal.web.request.PlainPost;

/**
 * Where a discussion is summed up (C3), with all that it was summed up as before. When somebody else has written meanwhile,
 * their words stand beside one's own, and nothing is lost.
 */
public class SummaryPage extends TalkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SummaryReads summaries;

    @Inject
    private SummaryService service;

    private List<SummaryRow> history;

    public SummaryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        history = List.copyOf(summaries.history(discussion().id()));
        boolean holds = Long.valueOf(visitor().person()).equals(discussion().holder());
        boolean writes = holds && may(Access.REPLY) || may(Access.CONVENE);
        if (PlainPost.posted() && !writes) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        add(new Label("discussion", discussion().title()), new ErrorSummary("errors"));
        add(new WebMarkupContainer("who").setVisible(!writes), form().setVisible(writes));
        add(new WebMarkupContainer("none").setVisible(history.isEmpty()));
        WebMarkupContainer list = new WebMarkupContainer("history");
        list.add(new ListView<>("version", () -> history) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SummaryRow> item) {
                SummaryRow row = item.getModelObject();
                item.add(new Label("words", row.text()), new Label("by", by(row)));
            }
        });
        add(list.setVisible(!history.isEmpty()), new Href("back", back()));
    }

    private StatelessForm<Void> form() {
        TextArea<String> text = new TextArea<>(
                "text", Model.of(history.isEmpty() ? "" : history.get(0).text()));
        text.setRequired(true).setLabel(new ResourceModel("textLabel"));
        text.add(field -> {
            if (!Summary.fits(field.getValue())) {
                field.error(new ValidationError(getString("tooLong")));
            }
        });
        SeenVersion seen = new SeenVersion("version", this::number);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (service.write(scene(), discussion().id(), text.getModelObject(), seen.sent())) {
                    throw new RedirectToUrlException(back());
                }
                history = List.copyOf(summaries.history(discussion().id()));
                text.error(SummaryPage.this.getString("meanwhile"));
            }
        };
        return (StatelessForm<Void>) form.add(text, new FieldError("textError", text, "text"), seen);
    }

    private int number() {
        return history.isEmpty() ? 0 : history.get(0).number();
    }

    private String by(SummaryRow row) {
        return row.person() + ", " + row.title() + ", " + row.organisation() + " · "
                + Dates.moment(row.writtenAt(), visitor().today(), language());
    }
}
