package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.DiscussionSteering;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.request.PlainPost;

/** Where a discussion is decided, closed and opened again (C3); others read who can. */
public class StatePage extends TalkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DiscussionSteering steering;

    public StatePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Long person = visitor().person();
        boolean theirs = person.equals(discussion().starter())
                || person.equals(discussion().holder());
        boolean steers = theirs || may(Access.CONVENE);
        if (PlainPost.posted() && !steers) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        add(new Label("discussion", discussion().title()));
        add(new Label("now", getString("discussion." + discussion().state())));
        String register = Addresses.decisions(standing().path()) + "/new?discussion=" + discussion().id();
        add(new Href("register", register)
                .setVisible(discussion().state() == DiscussionState.DECIDED
                        && may(Access.CONVENE)
                        && standing().has("decisions")));
        add(new WebMarkupContainer("who").setVisible(!steers), form().setVisible(steers));
    }

    private StatelessForm<Void> form() {
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                chosen().ifPresent(state -> steering.turn(scene(), discussion().id(), state));
                throw new RedirectToUrlException(back());
            }
        };
        form.add(new ListView<>("choice", List.of(DiscussionState.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DiscussionState> item) {
                DiscussionState state = item.getModelObject();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("value", state.name()));
                if (state == discussion().state()) {
                    box.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(box, new Label("name", getString("discussion." + state)));
                item.add(new Label("words", StatePage.this.getString("words." + state)));
            }
        });
        form.add(new Href("cancel", back()));
        return form;
    }

    private Optional<DiscussionState> chosen() {
        String sent =
                getRequest().getPostParameters().getParameterValue("state").toString("");
        return Arrays.stream(DiscussionState.values())
                .filter(state -> state.name().equals(sent))
                .findFirst();
    }
}
