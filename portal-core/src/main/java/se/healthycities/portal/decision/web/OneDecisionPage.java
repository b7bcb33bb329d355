package se.healthycities.portal.decision.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionDetails;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.SpacePage;

/** A page of one decision, which lives in the space of the address; any other is not found. */
abstract class OneDecisionPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionReads decisions;

    private DecisionDetails decision;

    OneDecisionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        reload();
        super.onInitialize();
    }

    /** Reads it anew, when somebody has changed it meanwhile. */
    final void reload() {
        long id = getPageParameters().get("decision").toLong(0);
        decision = decisions.details(standing().space(), id).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
    }

    final DecisionDetails decision() {
        return decision;
    }

    final DecisionReads reads() {
        return decisions;
    }

    final String address() {
        return DecisionAddresses.decision(standing().path(), decision.row().id());
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
        return Model.of(decision.row().title());
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(DecisionAddresses.decisions(standing().path()));
    }
}
