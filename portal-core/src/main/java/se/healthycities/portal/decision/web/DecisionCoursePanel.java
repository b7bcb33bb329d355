package se.healthycities.portal.decision.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionCourse;
import se.healthycities.portal.decision.DecisionDetails;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionState;
import se.healthycities.portal.decision.HeldInMinutes;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** What one may do about a decision: say that it is done, that it holds no more or is open again, or that it was looked at. */
class DecisionCoursePanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    @Inject
    private DecisionCourse course;

    @Inject
    private DecisionService service;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Scene scene;
    private final String address;
    private final DecisionRow row;
    private final boolean held;
    private final boolean leads;
    private final boolean seesTo;

    /** @param seesTo the visitor is the one who sees to it, also without leading the space */
    DecisionCoursePanel(String id, Standing standing, DecisionDetails decision, boolean leads, boolean seesTo) {
        super(id);
        this.scene = standing.scene().in("decisions");
        this.row = decision.row();
        this.held = decision.words().heldSince() != null;
        this.address = DecisionAddresses.decision(standing.path(), row.id());
        this.leads = leads;
        this.seesTo = seesTo;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean mine = seesTo && gate.permits(scene, Access.REPLY);
        WebMarkupContainer acts = new WebMarkupContainer("acts");
        acts.add(end(mine), reopen(), review());
        add(acts.setVisible(leads || mine && row.open()));
    }

    private Component end(boolean mine) {
        TextField<String> note = new TextField<>("message", Model.of(""));
        note.add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel("decisionCoursePanel.note"));
        StatelessForm<Void> form = new StatelessForm<>("end") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String typed = note.getModelObject();
                String words = typed == null || typed.isBlank() ? null : typed.strip();
                if (getRequest()
                        .getPostParameters()
                        .getParameterValue("act")
                        .toString("")
                        .equals("withdraw")) {
                    try {
                        course.withdraw(scene, row.id(), words);
                    } catch (HeldInMinutes inMinutes) {
                        note.error(getString("decisionCoursePanel.held"));
                        return;
                    }
                } else {
                    course.finish(scene, row.id(), words);
                }
                throw new RedirectToUrlException(address);
            }
        };
        form.add(note, new FieldError("messageError", note, "message"));
        form.add(new WebMarkupContainer("withdraw").setVisible(leads && !held));
        return form.setVisible(row.open() && (leads || mine));
    }

    private Component reopen() {
        StatelessForm<Void> form = new StatelessForm<>("reopen") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                course.reopen(scene, row.id());
                throw new RedirectToUrlException(address);
            }
        };
        return form.setVisible(leads && !row.open());
    }

    private Component review() {
        DayField next = new DayField("next", (LocalDate) null);
        next.setLabel(new ResourceModel("decisionCoursePanel.next"));
        StatelessForm<Void> form = new StatelessForm<>("review") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                if (next.getConvertedInput() != null
                        && !next.getConvertedInput().isAfter(today.date())) {
                    next.error(getString("decisionCoursePanel.later"));
                }
            }

            @Override
            protected void onSubmit() {
                service.review(scene, row.id(), row.reviewOn(), next.getModelObject());
                throw new RedirectToUrlException(address);
            }
        };
        form.add(next, new FieldError("nextError", next, "next"));
        return form.setVisible(leads && row.toReview(today.date()) && row.state() != DecisionState.WITHDRAWN);
    }
}
