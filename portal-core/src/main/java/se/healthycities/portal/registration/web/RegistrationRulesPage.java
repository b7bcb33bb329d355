package se.healthycities.portal.registration.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.registration.Entrance;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.registration.RulesDetails;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;

/** Where the organiser says from when to when, how many, for whom, and what else is asked. */
public class RegistrationRulesPage extends OrganiserPage {
    private static final long serialVersionUID = 1L;

    public RegistrationRulesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void require() {
        super.require();
        if (!rights().writable(occasion()) || occasion().cancelled()) {
            throw new Refused(Verdict.READ_ONLY, scene());
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean saved = !getPageParameters().get("saved").isEmpty();
        add(new WebMarkupContainer("saved").setVisible(saved), new ErrorSummary("errors"));
        RulesDetails before =
                registrations().view(occasion()).map(RegistrationView::details).orElse(RulesDetails.usual(usual()));
        String address = occasion().registrationAddress() + "/rules";
        add(new RulesForm("form", occasion(), before, address + "?saved=1"));
        add(new RegistrationPanel("shown", occasion()));
        boolean made = registrations().view(occasion()).isPresent();
        WebMarkupContainer own = new WebMarkupContainer("own");
        own.add(new FieldList(
                "drop", occasion().id(), registrations().fields(occasion().id()), address));
        own.add(new WebMarkupContainer("noFields")
                .setVisible(registrations().fields(occasion().id()).isEmpty()));
        own.add(new FieldForm("add", occasion().id(), address));
        add(own.setVisible(made));
    }

    private Entrance usual() {
        if (occasion().details().audience().equals("public")) {
            return Entrance.PUBLIC;
        }
        boolean group =
                occasion().space() != null && !occasion().details().audience().equals("members");
        return group ? Entrance.SPACE : Entrance.MEMBERS;
    }
}
