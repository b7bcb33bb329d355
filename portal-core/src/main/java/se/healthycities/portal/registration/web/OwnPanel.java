package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.registration.Outcome;
import se.healthycities.portal.registration.OwnRegistration;
import se.healthycities.portal.registration.OwnRegistrations;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.registration.RegistrationState;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.registration.Wish;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;

/** The visitor's own registration: where it stands, the place in line, and what one can do with it. */
class OwnPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnRegistrations own;

    @Inject
    private RegistrationReads registrations;

    @Inject
    private Today today;

    private final RegistrationView view;
    private final OwnRegistration mine;
    private final boolean writable;

    OwnPanel(String id, RegistrationView view, OwnRegistration mine, boolean writable) {
        super(id);
        this.view = view;
        this.mine = mine;
        this.writable = writable;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RegistrationState state = mine.state();
        boolean coming = !view.occasion().cancelled()
                && today.now().isBefore(view.occasion().starts());
        boolean open = writable && coming;
        add(new Label("state", getString("ownPanel.state." + state)));
        add(new Label("place", getString("ownPanel.place").replace("{0}", String.valueOf(mine.place())))
                .setVisible(state == RegistrationState.WAITING));
        StatelessForm<Void> answer = form("answer", () -> {
            boolean yes =
                    !getRequest().getPostParameters().getParameterValue("yes").isEmpty();
            Outcome outcome = own.answer(Scene.PORTAL, mine.id(), yes);
            return outcome.fine() ? yes ? "registered" : "declined" : fault(outcome);
        });
        answer.add(new Label("until", mine.offeredUntil() == null ? "" : until()));
        add(answer.setVisible(open && state == RegistrationState.OFFERED));
        WishFields wish = new WishFields(
                "wish",
                view,
                registrations.fields(view.occasion().id()),
                new Wish(mine.mode(), mine.listed(), registrations.answers(mine.id())));
        StatelessForm<Void> change = form("change", () -> {
            Outcome outcome = own.change(Scene.PORTAL, mine.id(), wish.wish());
            if (outcome == Outcome.MODE_FULL || outcome == Outcome.MODE_GONE) {
                wish.refuse(OutcomeWords.of(outcome, getLocale()));
                return null;
            }
            return outcome.fine() ? "changed" : fault(outcome);
        });
        add(change.add(wish).setVisible(open && state != RegistrationState.OFFERED));
        boolean leaves = open && state != RegistrationState.OFFERED;
        StatelessForm<Void> cancel = form("cancel", () -> {
            Outcome outcome = own.cancel(Scene.PORTAL, mine.id());
            return outcome.fine() ? "cancelled" : fault(outcome);
        });
        cancel.add(new Label("cancelWords", leaves ? getString("ownPanel.cancel." + state) : ""));
        cancel.add(new Label("leave", leaves ? getString("ownPanel.leave." + state) : ""));
        add(cancel.setVisible(leaves));
    }

    private String until() {
        return getString("ownPanel.until").replace("{0}", Dates.moment(mine.offeredUntil(), today.date(), getLocale()));
    }

    /** Says the refusal above the page; nothing was written. */
    private String fault(Outcome outcome) {
        error(OutcomeWords.of(outcome, getLocale()));
        return null;
    }

    private StatelessForm<Void> form(String id, Act act) {
        StatelessForm<Void> form = new LateForm(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String done = act.get();
                if (done != null) {
                    throw new RedirectToUrlException(view.occasion().registrationAddress() + "?done=" + done);
                }
            }
        };
        form.setMarkupId(id + "-registration").setOutputMarkupId(true);
        return form;
    }

    /** What a button does; its answer is what the page then says, null for a refusal. */
    private interface Act extends Supplier<String>, java.io.Serializable {}
}
