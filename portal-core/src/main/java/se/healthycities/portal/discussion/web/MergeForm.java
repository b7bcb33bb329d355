package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.ValidationError;
import se.healthycities.portal.discussion.moving.DiscussionMoving;
import se.healthycities.portal.discussion.moving.DiscussionPlace;
import se.healthycities.portal.discussion.moving.MovingReads;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.request.SceneOfRequest;

/** Merges the discussion into another one of the chosen space, which is named by its address or its number. */
class MergeForm extends Panel {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("(?:.*/discussions/)?(\\d{1,18})(?:[-/?#].*)?");

    @Inject
    private MovingReads reads;

    @Inject
    private DiscussionMoving moving;

    private final DiscussionPlace discussion;
    private final String path;
    private final String space;

    /** @param path of the space in which the other discussion lives; {@code space} is its name */
    MergeForm(String id, DiscussionPlace discussion, String path, String space) {
        super(id);
        this.discussion = discussion;
        this.path = path;
        this.space = space;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextField<String> into = new TextField<>("into", Model.of(""));
        into.setRequired(true).setLabel(new ResourceModel("mergeForm.intoLabel"));
        into.add(typed -> {
            String fault = fault(typed.getValue());
            if (fault != null) {
                String words = getString("mergeForm." + fault).replace("{0}", space);
                typed.error(new ValidationError(words));
            }
        });
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                DiscussionPlace other = other(into.getModelObject()).orElseThrow();
                moving.merge(SceneOfRequest.get(), discussion.id(), other.id());
                throw new RedirectToUrlException(
                        reads.newAddress(discussion.id(), discussion.path()).orElseGet(other::address));
            }
        };
        form.add(into, new FieldError("intoError", into, "into"), new Label("in", space));
        add(form);
    }

    private Optional<DiscussionPlace> other(String typed) {
        Matcher number = NUMBER.matcher(typed.trim());
        return number.matches() ? reads.discussion(Long.parseLong(number.group(1))) : Optional.empty();
    }

    private String fault(String typed) {
        DiscussionPlace other = other(typed).orElse(null);
        if (other == null) {
            return "unknown";
        }
        if (other.id().equals(discussion.id())) {
            return "itself";
        }
        if (!other.path().equals(path)) {
            return "elsewhere";
        }
        return other.closed() ? "closed" : null;
    }
}
