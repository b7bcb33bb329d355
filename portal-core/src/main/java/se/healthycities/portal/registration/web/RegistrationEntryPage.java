package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.NumberTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.RangeValidator;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.registration.EntryRow;
import se.healthycities.portal.registration.Organising;
import se.healthycities.portal.registration.Outcome;
import se.healthycities.portal.registration.RegistrationState;
import se.healthycities.portal.registration.StepRow;
import se.healthycities.portal.registration.Wish;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;

/** One registration for the organiser: change it, cancel it, answer it, move it in the line, and what has happened to it. */
public class RegistrationEntryPage extends OrganiserPage {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 300;

    @Inject
    private Organising organising;

    private EntryRow row;

    public RegistrationEntryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void require() {
        super.require();
        row = registrations()
                .entry(occasion().id(), getPageParameters().get("registration").toLong(0))
                .orElseThrow(this::missing);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors"));
        add(new Label("name", row.name() == null ? getString("nobody") : row.name()));
        add(new Label("email", row.email()), new Label("organisation", row.organisation()));
        add(new Label("standing", Texts.get(RegistrationListPage.class, "standing." + row.state(), language())));
        boolean open = row.state().live()
                && rights().writable(occasion())
                && !occasion().cancelled()
                && visitor().signedIn();
        add(answering().setVisible(open && row.state() == RegistrationState.ASKED));
        add(changing().setVisible(open && row.state() != RegistrationState.OFFERED));
        add(ordering().setVisible(open && row.state() == RegistrationState.WAITING));
        add(cancelling().setVisible(open));
        add(log());
    }

    private StatelessForm<Void> answering() {
        return form("answer", () -> {
            boolean yes =
                    !getRequest().getPostParameters().getParameterValue("yes").isEmpty();
            return organising.answer(scene(), occasion().id(), row.id(), yes);
        });
    }

    private WebMarkupContainer changing() {
        WishFields wish = new WishFields(
                "wish",
                view(),
                registrations().fields(occasion().id()),
                new Wish(row.mode(), row.listed(), registrations().answers(row.id())));
        WebMarkupContainer changing = new WebMarkupContainer("changing");
        return (WebMarkupContainer) changing.add(
                form("change", () -> organising.change(scene(), occasion().id(), row.id(), wish.wish()))
                        .add(wish));
    }

    private WebMarkupContainer ordering() {
        NumberTextField<Integer> place = new NumberTextField<>("place", Model.of((Integer) null), Integer.class);
        place.setRequired(true).add(RangeValidator.minimum(1)).setLabel(new ResourceModel("place"));
        TextField<String> why = text("why");
        StatelessForm<Void> form = form(
                "reorder",
                () -> organising.reorder(
                        scene(), occasion().id(), row.id(), place.getModelObject(), why.getModelObject()));
        form.add(place, new FieldError("placeError", place, "place"), why, new FieldError("whyError", why, "why"));
        return (WebMarkupContainer) new WebMarkupContainer("ordering").add(form);
    }

    private WebMarkupContainer cancelling() {
        TextField<String> reason = text("reason");
        StatelessForm<Void> form =
                form("cancel", () -> organising.cancel(scene(), occasion().id(), row.id(), reason.getModelObject()));
        form.add(reason, new FieldError("reasonError", reason, "reason"));
        return (WebMarkupContainer) new WebMarkupContainer("cancelling").add(form);
    }

    private ListView<StepRow> log() {
        return new ListView<>("step", registrations().steps(row.id())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<StepRow> item) {
                StepRow step = item.getModelObject();
                List<String> more = new ArrayList<>();
                more.add(Dates.moment(step.at(), visitor().today(), language()));
                if (step.person() != null) {
                    more.add(step.person());
                }
                if (step.reason() != null) {
                    more.add(step.reason());
                }
                item.add(new Label("what", getString("step." + step.act())));
                item.add(new Label("more", String.join(" · ", more)));
            }
        };
    }

    private static TextField<String> text(String id) {
        TextField<String> field = new TextField<>(id, Model.of(""));
        field.setRequired(true).add(StringValidator.maximumLength(SHORT)).setLabel(new ResourceModel(id));
        return field;
    }

    private StatelessForm<Void> form(String id, Act act) {
        StatelessForm<Void> form = new LateForm(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Outcome outcome = act.get();
                if (outcome.fine()) {
                    throw new RedirectToUrlException(occasion().registrationAddress() + "/list/" + row.id());
                }
                error(OutcomeWords.of(outcome, getLocale()));
            }
        };
        form.setMarkupId(id + "-form").setOutputMarkupId(true);
        return form;
    }

    /** What a button does. */
    private interface Act extends Supplier<Outcome>, java.io.Serializable {}

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        trail.add(new Crumb(getString("list"), occasion().registrationAddress() + "/list"));
        return trail;
    }
}
