package se.healthycities.portal.membership.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.membership.CaseDetails;
import se.healthycities.portal.membership.NamedContact;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Who wrote for the organisation, whom it names and its decision; empty once that is erased. */
class ApplicantPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final CaseDetails found;

    ApplicantPanel(String id, CaseDetails found) {
        super(id);
        this.found = found;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean erased = found.erasedOn() != null;
        String day = erased ? Dates.day(found.erasedOn(), getLocale()) : "";
        add(new Label("erased", getString("applicantPanel.erased").replace("{0}", day)).setVisible(erased));
        WebMarkupContainer facts = new WebMarkupContainer("facts");
        boolean known = found.senderEmail() != null;
        WebMarkupContainer sender = new WebMarkupContainer("sender");
        sender.add(new Label("name", found.senderName() + ", " + found.senderRole()));
        sender.add(new TextHref("email", "mailto:" + found.senderEmail(), String.valueOf(found.senderEmail())));
        facts.add(sender.setVisible(known), new Label("unknown", "–").setVisible(!known));
        facts.add(new Label("message", found.message() == null ? "–" : found.message()));
        facts.add(new Label("political", words(found.political())));
        facts.add(new Label("administrative", words(found.administrative())));
        String address = MembershipAreaPage.ADDRESS + "/" + found.id() + "?file=decision";
        boolean file = found.hasDecision();
        facts.add(new TextHref("decision", address, file ? found.decisionName() : "").setVisible(file));
        facts.add(new Label("noDecision", getString("applicantPanel.noDecision")).setVisible(!file));
        facts.add(new Label("lastContact", Dates.day(found.lastContactOn(), getLocale())));
        facts.add(new Label("keep", getString("applicantPanel.keep." + found.keepConsent())));
        add(facts.setVisible(!erased));
    }

    private static String words(NamedContact contact) {
        return contact.complete() ? contact.name() + " · " + contact.email() : "–";
    }
}
