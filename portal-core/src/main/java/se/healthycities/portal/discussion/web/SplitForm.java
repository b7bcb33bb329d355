package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.discussion.moving.DiscussionMoving;
import se.healthycities.portal.discussion.moving.DiscussionPlace;
import se.healthycities.portal.discussion.moving.MovingReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.request.SceneOfRequest;

/** Splits posts off: which ones, and what the new discussion is called. */
class SplitForm extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MovingReads reads;

    @Inject
    private DiscussionMoving moving;

    private final DiscussionPlace discussion;
    private final String path;
    private final String space;

    /** @param path of the space that the new discussion will live in; {@code space} is its name */
    SplitForm(String id, DiscussionPlace discussion, String path, String space) {
        super(id);
        this.discussion = discussion;
        this.path = path;
        this.space = space;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextField<String> name = new TextField<>("title", Model.of(""));
        name.setRequired(true)
                .add(StringValidator.maximumLength(Limits.TITLE))
                .setLabel(new ResourceModel("splitForm.nameLabel"));
        PostChoice posts = new PostChoice("posts", reads.choosable(discussion.id()));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                if (posts.sent().isEmpty()) {
                    posts.error(SplitForm.this.getString("splitForm.nothing"));
                } else if (posts.all()) {
                    posts.error(SplitForm.this.getString("splitForm.everything"));
                }
            }

            @Override
            protected void onSubmit() {
                String title = name.getModelObject();
                long made = moving.split(SceneOfRequest.get(), discussion.id(), posts.sent(), title, path, key.value());
                throw new RedirectToUrlException(Addresses.discussion(path, made, title));
            }
        };
        form.add(posts, new FieldError("postsError", posts, "split-posts"));
        form.add(name, new FieldError("nameError", name, "split-name"), key, new Label("to", space));
        add(form);
    }
}
