package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.editing.PostEditing;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.DraftRow;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.draft.web.DraftPanel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;

/**
 * Where a post is changed (C8). When it has become another one meanwhile, both texts stand side by side: what is stored, and
 * what was written, still in its field; saving again puts it on top of what one has now seen. A draft may have been begun
 * before somebody else's change, whenever it was saved; so it never stands alone where there was one.
 */
public class EditPostPage extends PostPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PostEditing editing;

    @Inject
    private TextDrafts drafts;

    public EditPostPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!own() && !may(Access.CONVENE)) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        if (!post().shown() || post().discussionState() == DiscussionState.CLOSED) {
            throw new Refused(Verdict.READ_ONLY, scene());
        }
        add(new ErrorSummary("errors"));
        WebMarkupContainer stored = new WebMarkupContainer("stored");
        stored.add(new Label("who", this::changed));
        stored.add(new Label("html", () -> post().html()).setEscapeModelStrings(false));
        DraftPlace place = DraftPlace.edit(post().id());
        Optional<DraftRow> draft = drafts.find(place).filter(kept -> !same(kept.text(), post().text()));
        StatelessForm<Void> form = form(stored, draft.map(DraftRow::text).orElse(post().text()));
        String page = Addresses.post(standing().path(), post().id(), "edit");
        add(stored.setVisible(draft.isPresent() && post().changedAt() != null), form);
        add(new DraftPanel("draft", place, draft.map(DraftRow::savedAt).orElse(null), page).keeping(form));
    }

    private static boolean same(String one, String other) {
        return one.strip().replace("\r", "").equals(other.strip().replace("\r", ""));
    }

    private StatelessForm<Void> form(WebMarkupContainer stored, String words) {
        TextArea<String> text = new TextArea<>("text", Model.of(words));
        text.setRequired(true).add(StringValidator.maximumLength(Limits.TEXT)).setLabel(new ResourceModel("textLabel"));
        SeenVersion seen = new SeenVersion("version", () -> post().version());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (editing.change(scene(), post().id(), text.getModelObject(), seen.sent())) {
                    throw new RedirectToUrlException(back());
                }
                reload();
                stored.setVisible(true);
                text.error(EditPostPage.this.getString("meanwhile"));
            }
        };
        form.add(text, new FieldError("textError", text, "text"), seen);
        form.add(new Label("kept", getString(own() ? "kept" : "keptOfAnother").replace("{0}", post().author())));
        form.add(new Href("cancel", back()));
        form.add(new Href("withdraw", Addresses.post(standing().path(), post().id(), "withdraw")).setVisible(own()));
        return form;
    }

    private String changed() {
        return post().changer() + " · "
                + Dates.moment(post().changedAt(), visitor().today(), language());
    }
}
