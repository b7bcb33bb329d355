package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.OwnedOrganisation;
import se.healthycities.portal.registration.ColleagueChoice;
import se.healthycities.portal.registration.ColleagueRegistration;
import se.healthycities.portal.registration.ColleagueWish;
import se.healthycities.portal.registration.Outcome;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.RequestKey;

/** A contact registers up to ten colleagues of the own organisation at once (A21). */
public class ColleagueRegistrationPage extends OccasionRegistrationPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ColleagueRegistration registration;

    @Inject
    private AccountReads accounts;

    private final List<ColleagueLine> lines = new ArrayList<>();

    public ColleagueRegistrationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void require() {
        if (!visitor().contact() && !visitor().coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RegistrationView view = view();
        List<OwnedOrganisation> own = accounts.organisations(visitor());
        OwnedOrganisation organisation = chosen(own);
        add(new Label("state", StageWords.words(view, visitor().today(), language())));
        add(new WebMarkupContainer("done")
                .add(new Href("ics", Addresses.occasion(occasion().key()) + ".ics"))
                .setVisible(!getPageParameters().get("done").isEmpty()));
        WebMarkupContainer choice = new WebMarkupContainer("choice");
        choice.add(AttributeModifier.replace("action", address()));
        choice.add(new Options(
                "option",
                own.stream()
                        .map(one -> new Options.Option(one.address(), one.name()))
                        .toList(),
                organisation == null ? "" : organisation.address()));
        add(choice.setVisible(own.size() > 1), new ErrorSummary("errors"));
        long id = organisation == null ? 0 : organisation.id();
        boolean takes = view.stage().takes() && rights().writable(occasion()) && organisation != null;
        add(form(id, organisation == null ? "" : organisation.address(), view).setVisible(takes));
    }

    private StatelessForm<Void> form(long organisation, String organisationAddress, RegistrationView view) {
        RequestKey key = new RequestKey("key");
        RepeatingView line = new RepeatingView("line");
        List<ColleagueChoice> colleagues =
                organisation == 0 ? List.of() : registrations().colleagues(organisation);
        for (int number = 1; number <= ColleagueRegistration.MOST; number++) {
            ColleagueLine one = new ColleagueLine(
                    line.newChildId(), number, colleagues, view.occasion().modes());
            lines.add(one);
            line.add(one);
        }
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                lines.forEach(ColleagueLine::check);
                if (lines.stream().allMatch(ColleagueLine::empty)) {
                    error(getString("nobody"));
                }
            }

            @Override
            protected void onSubmit() {
                List<ColleagueLine> filled =
                        lines.stream().filter(one -> one.wish().isPresent()).toList();
                List<ColleagueWish> wishes = filled.stream()
                        .map(ColleagueLine::wish)
                        .map(Optional::orElseThrow)
                        .toList();
                List<Outcome> outcomes =
                        registration.register(scene(), occasion().id(), organisation, wishes, key.value());
                if (outcomes.stream().allMatch(Outcome::fine)) {
                    throw new RedirectToUrlException(address() + "?done=1&organisation=" + organisationAddress);
                }
                for (int i = 0; i < outcomes.size(); i++) {
                    if (!outcomes.get(i).fine()) {
                        filled.get(i).refuse(OutcomeWords.of(outcomes.get(i), getLocale()));
                    }
                }
            }
        };
        form.setMarkupId("colleagues-form").setOutputMarkupId(true);
        form.add(line, key);
        return form;
    }

    /** The asked one of those for which the visitor may act; the only one where there is no choice. */
    private OwnedOrganisation chosen(List<OwnedOrganisation> own) {
        String asked = getPageParameters().get("organisation").toString("");
        return own.stream()
                .filter(one -> one.address().equals(asked))
                .findFirst()
                .orElse(own.size() == 1 ? own.get(0) : null);
    }

    private String address() {
        return occasion().registrationAddress() + "/colleagues";
    }
}
