package se.healthycities.portal.decision.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.decision.Candidate;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.decision.DecisionWords;
import se.healthycities.portal.decision.HeldInMinutes;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.portal.web.component.TextHref;

/**
 * Where a decision is changed. When somebody else has changed it meanwhile, both texts stand side by side: what is stored, and
 * what was written, still in its fields.
 */
public class EditDecisionPage extends OneDecisionPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionService service;

    @Inject
    private Today today;

    public EditDecisionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer stored = new WebMarkupContainer("stored");
        stored.add(new Label("who", this::changed));
        stored.add(new Label("storedTitle", () -> decision().row().title()));
        stored.add(new Label("storedText", () -> decision().words().html()).setEscapeModelStrings(false));
        stored.add(new Label("storedDays", this::days));
        DecisionRow row = decision().row();
        boolean minuted = decision().words().minuted();
        add(new Label("lead", getString(lead(decision().words()))));
        add(new TextHref("meeting", minuted ? row.sourceAddress() : "", getString("meeting")).setVisible(minuted));
        add(new ErrorSummary("errors"), stored.setVisible(false), form(stored));
    }

    private String lead(DecisionWords words) {
        if (words.heldSince() != null) {
            return "held";
        }
        return words.settledAt() != null ? "signed" : words.settled(today.now()) ? "settled" : "fresh";
    }

    private DecisionForm form(WebMarkupContainer stored) {
        SeenVersion seen = new SeenVersion("version", () -> decision().words().version());
        DecisionForm form = new DecisionForm(
                "form", DecisionFields.of(decision()), candidates(), visitor().today()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    if (service.change(scene(), decision().row().id(), plan(DecisionSource.none()), seen.sent())) {
                        throw new RedirectToUrlException(address());
                    }
                } catch (HeldInMinutes held) {
                    called().error(EditDecisionPage.this.getString(held.signed() ? "signedSince" : "heldSince"));
                    return;
                }
                reload();
                stored.setVisible(true);
                called().error(EditDecisionPage.this.getString("meanwhile"));
            }
        };
        if (decision().words().minuted()) {
            form.keepWords();
        }
        form.add(seen, new Href("cancel", address()));
        return form;
    }

    /** With whoever sees to it now, also when that role is over. */
    private List<Candidate> candidates() {
        DecisionRow row = decision().row();
        List<Candidate> candidates =
                new ArrayList<>(reads().candidates(standing().space()));
        boolean missing = row.responsible() != null
                && candidates.stream().noneMatch(one -> one.affiliation().equals(row.responsible()));
        if (missing) {
            candidates.add(new Candidate(row.responsible(), row.holder(), row.organisation()));
        }
        return candidates;
    }

    private String changed() {
        DecisionWords words = decision().words();
        return (words.changer() == null ? words.maker() : words.changer()) + " · "
                + Dates.moment(
                        words.changedAt() == null ? words.madeAt() : words.changedAt(),
                        visitor().today(),
                        language());
    }

    private String days() {
        DecisionRow row = decision().row();
        return getString("days")
                .replace("{0}", Dates.day(row.decidedOn(), language()))
                .replace("{1}", row.holder() == null ? getString("nobody") : row.holder());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
