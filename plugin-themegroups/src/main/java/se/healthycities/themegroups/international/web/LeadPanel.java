package se.healthycities.themegroups.international.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.international.LeadRow;

/** Who leads a group outside of the network, and how to reach them. */
class LeadPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final LeadRow lead;

    /** @param lead null while nobody has said */
    LeadPanel(String id, LeadRow lead) {
        super(id);
        this.lead = lead;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean known = lead != null;
        add(new Label("ledBy", known ? lead.ledBy() : ""));
        WebMarkupContainer contact = new WebMarkupContainer("contact");
        contact.add(new Label("words", known ? lead.contact() : ""));
        add(contact.setVisible(known && !lead.contact().isEmpty()));
        add(link("email", known ? lead.email() : "", "mailto:"), link("page", known ? lead.address() : "", ""));
        setVisible(known);
    }

    private static WebMarkupContainer link(String id, String to, String before) {
        WebMarkupContainer line = new WebMarkupContainer(id);
        line.add(new TextHref("to", before + to, to));
        line.setVisible(!to.isEmpty());
        return line;
    }
}
