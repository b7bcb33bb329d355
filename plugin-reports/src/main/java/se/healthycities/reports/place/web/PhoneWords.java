package se.healthycities.reports.place.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** What a phone reads that has nothing to answer: the code is wrong or over, or the answers are sent. */
class PhoneWords extends Panel {
    private static final long serialVersionUID = 1L;
    private final String what;
    private final boolean again;

    /** @param again true where another code may be typed */
    PhoneWords(String id, String what, boolean again) {
        super(id);
        this.what = what;
        this.again = again;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("what", new ResourceModel("phoneWords." + what)));
        add(new Label("words", new ResourceModel("phoneWords." + what + ".words")));
        add(new WebMarkupContainer("again").setVisible(again));
    }
}
