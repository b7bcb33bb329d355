package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.web.DraftPanel;
import se.healthycities.portal.mention.web.MentionHelp;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.DraftFiles;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;

/** The form to answer; it says who will read it and as whom one writes. */
class ReplyPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private DiscussionService service;

    @Inject
    private Visitors visitors;

    private final DiscussionView discussion;
    private final Standing standing;

    ReplyPanel(String id, DiscussionView discussion, Standing standing) {
        super(id);
        this.discussion = discussion;
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors"));
        TextArea<String> text = new TextArea<>("text", Model.of(discussion.draft() == null ? "" : discussion.draft()));
        text.setRequired(true)
                .add(StringValidator.maximumLength(Limits.TEXT))
                .setLabel(Model.of(getString("replyPanel.label")))
                .add(new MentionHelp(discussion.path()));
        DraftFiles files = new DraftFiles("files");
        RequestKey key = new RequestKey("key");
        CareField care = new CareField("care", standing, visitors.current().today());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                files.take();
                if (!files.refused()) {
                    int number = service.reply(
                            standing.scene(),
                            discussion.id(),
                            text.getModelObject(),
                            files.ids(),
                            key.value(),
                            care.sent());
                    String page = Addresses.discussion(discussion.path(), discussion.id(), discussion.title());
                    int from = number - Math.floorMod(number - 1, DiscussionPage.A_PAGE);
                    throw new RedirectToUrlException(page + "?from=" + from + "#post-" + number);
                }
            }

            @Override
            protected void onError() {
                files.take();
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.bytes(Limits.REQUEST));
        form.add(new Avatar("initials", visitors.current().name()));
        form.add(text, new FieldError("textError", text, "text"), files, care, key);
        form.add(new Label("readers", Readers.words(this, standing, visitors.current())));
        add(form);
        String page = Addresses.discussion(discussion.path(), discussion.id(), discussion.title());
        add(new DraftPanel("draft", DraftPlace.reply(discussion.id()), discussion.draftAt(), page).keeping(form));
    }
}
