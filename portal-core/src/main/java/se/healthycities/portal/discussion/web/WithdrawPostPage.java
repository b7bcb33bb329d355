package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.discussion.editing.PostEditing;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;

/** Where one takes one's own post back, having read what that means, and undoes it for half an hour. */
public class WithdrawPostPage extends PostPage {
    private static final long serialVersionUID = 1L;
    private static final String UNDO = "undo";

    @Inject
    private PostEditing editing;

    @Inject
    private Today today;

    public WithdrawPostPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!own()) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        PostState state = post().state();
        boolean undo = state == PostState.WITHDRAWN
                && today.now().isBefore(post().hiddenAt().plus(PostEditing.UNDO));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String act = getRequest()
                        .getPostParameters()
                        .getParameterValue("act")
                        .toString("");
                if (act.equals(UNDO)) {
                    editing.undoWithdrawal(scene(), post().id());
                } else {
                    editing.withdraw(scene(), post().id());
                }
                throw new RedirectToUrlException(back());
            }
        };
        WebMarkupContainer consequences = new WebMarkupContainer("consequences");
        consequences.add(new Label("html", post().html()).setEscapeModelStrings(false));
        form.add(consequences.setVisible(state == PostState.SHOWN));
        form.add(new WebMarkupContainer("withdraw").setVisible(state == PostState.SHOWN));
        form.add(new WebMarkupContainer(UNDO).setVisible(undo));
        form.add(new Label("late", getString(undo ? "undoWords" : "late")).setVisible(state != PostState.SHOWN));
        form.add(new Href("cancel", back()));
        add(form);
    }
}
