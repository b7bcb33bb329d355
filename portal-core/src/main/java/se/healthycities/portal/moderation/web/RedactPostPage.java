package se.healthycities.portal.moderation.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.discussion.editing.Edition;
import se.healthycities.portal.discussion.editing.PostReads;
import se.healthycities.portal.discussion.web.PostPage;
import se.healthycities.portal.moderation.Redaction;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;

/** Where a post is hidden with a reason (J1), and where the coordinator reads what it said and shows it again. */
public class RedactPostPage extends PostPage {
    private static final long serialVersionUID = 1L;
    static final int REASON = 500;

    @Inject
    private Redaction redaction;

    @Inject
    private PostReads posts;

    public RedactPostPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean redacted = post().state() == PostState.REDACTED;
        boolean shows = redacted && visitor().coordinates();
        add(new ErrorSummary("errors"));
        add(new Label("author", post().author()).setVisible(post().shown()));
        add(new Label("stub", stub()).setVisible(!post().shown()));
        List<Edition> editions = shows ? posts.editions(post().id()) : List.of();
        String words = editions.isEmpty() ? post().html() : editions.get(0).html();
        add(new Label("words", words).setEscapeModelStrings(false).setVisible(post().shown() || shows));
        add(form(shows), new WebMarkupContainer("who").setVisible(redacted && !shows));
    }

    /** One form for both acts, so that a second click on what is done already leads on and not into a wall. */
    private StatelessForm<Void> form(boolean shows) {
        TextArea<String> reason = new TextArea<>("message", Model.of(""));
        reason.setRequired(true).add(StringValidator.maximumLength(REASON)).setLabel(new ResourceModel("reason"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String act = getRequest()
                        .getPostParameters()
                        .getParameterValue("act")
                        .toString("");
                if (act.equals("undo")) {
                    redaction.undo(scene(), post().id());
                } else {
                    redaction.redact(scene(), post().id(), reason.getModelObject());
                }
                throw new RedirectToUrlException(back());
            }
        };
        WebMarkupContainer hide = new WebMarkupContainer("hide");
        hide.add(reason, new FieldError("messageError", reason, "message"));
        form.add(hide.setVisible(post().shown()));
        form.add(new WebMarkupContainer("undo").setVisible(shows), new Href("cancel", back()));
        return form;
    }
}
