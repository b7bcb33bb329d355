package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.DraftRow;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.draft.web.DraftPanel;
import se.healthycities.portal.mention.web.MentionHelp;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.DraftFiles;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.SpacePage;

/** Where a discussion is started. */
public class NewDiscussionPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DiscussionService service;

    @Inject
    private TextDrafts drafts;

    public NewDiscussionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors"));
        DraftPlace place = DraftPlace.newDiscussion(standing().space());
        Optional<DraftRow> draft = drafts.find(place);
        TextField<String> title =
                new TextField<>("title", Model.of(draft.map(DraftRow::title).orElse("")));
        title.setRequired(true)
                .add(StringValidator.maximumLength(Limits.TITLE))
                .setLabel(new ResourceModel("titleLabel"));
        TextArea<String> text =
                new TextArea<>("text", Model.of(draft.map(DraftRow::text).orElse("")));
        text.setRequired(true).add(StringValidator.maximumLength(Limits.TEXT)).setLabel(new ResourceModel("textLabel"));
        text.add(new MentionHelp(standing().path()));
        DraftFiles files = new DraftFiles("files");
        RequestKey key = new RequestKey("key");
        CareField care = new CareField("care", standing(), visitor().today());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                files.take();
                if (!files.refused()) {
                    String words = title.getModelObject();
                    long id =
                            service.start(scene(), words, text.getModelObject(), files.ids(), key.value(), care.sent());
                    throw new RedirectToUrlException(
                            Addresses.discussion(standing().path(), id, words));
                }
            }

            @Override
            protected void onError() {
                files.take();
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.bytes(Limits.REQUEST));
        form.add(title, new FieldError("titleError", title, "title"));
        form.add(text, new FieldError("textError", text, "text"));
        form.add(files, care, key);
        form.add(new Href("cancel", Addresses.space(standing().path())));
        form.add(new Label("readers", Readers.words(this, standing(), visitor())));
        add(form);
        String page = Addresses.newDiscussion(standing().path());
        add(new DraftPanel("draft", place, draft.map(DraftRow::savedAt).orElse(null), page).keeping(form));
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "discussions";
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(Addresses.space(standing().path()));
    }
}
