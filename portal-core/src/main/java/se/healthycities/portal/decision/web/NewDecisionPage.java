package se.healthycities.portal.decision.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.SpacePage;

/** Where whoever leads a space writes down what it has decided. */
public class NewDecisionPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionReads decisions;

    @Inject
    private DecisionService service;

    @Inject
    private DiscussionReads discussions;

    public NewDecisionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<DiscussionView> talk = talk();
        String called = talk.map(DiscussionView::title).orElse("");
        DecisionSource source = talk.map(one ->
                        DecisionSource.discussion(one.id(), Addresses.discussion(one.path(), one.id(), one.title())))
                .orElse(DecisionSource.none());
        RequestKey key = new RequestKey("key");
        DecisionForm form =
                new DecisionForm(
                        "form",
                        DecisionFields.fresh(called, visitor().today()),
                        decisions.candidates(standing().space()),
                        visitor().today()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void onSubmit() {
                        long id = service.record(scene(), plan(source), key.value());
                        throw new RedirectToUrlException(
                                DecisionAddresses.decision(standing().path(), id));
                    }
                };
        form.add(key, new Href("cancel", DecisionAddresses.decisions(standing().path())));
        add(new ErrorSummary("errors"), form);
    }

    /** The discussion of this space that came to the decision, when the address names one. */
    private Optional<DiscussionView> talk() {
        long id = getPageParameters().get("discussion").toLong(0);
        return id == 0 || !standing().has("discussions")
                ? Optional.empty()
                : discussions.view(id, standing().path(), visitor().person());
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "decisions";
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(DecisionAddresses.decisions(standing().path()));
    }
}
