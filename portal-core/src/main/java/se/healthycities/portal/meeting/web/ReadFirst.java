package se.healthycities.portal.meeting.web;

import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.web.component.Href;

/** The way to the minutes before one signs them. */
class ReadFirst extends Panel {
    private static final long serialVersionUID = 1L;

    ReadFirst(String id, String address) {
        super(id);
        add(new Href("read", address));
    }
}
