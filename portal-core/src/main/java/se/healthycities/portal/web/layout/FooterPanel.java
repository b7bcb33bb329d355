package se.healthycities.portal.web.layout;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** The foot of every page: accessibility, personal data, contact, and the other language. */
class FooterPanel extends Panel {
    private static final long serialVersionUID = 1L;

    FooterPanel(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean english = "en".equals(getLocale().getLanguage());
        String path = getRequest().getClientUrl().getPath();
        add(new WebMarkupContainer("back").add(AttributeModifier.replace("value", "/" + path)));
        add(new Label("other", english ? "Svenska" : "English")
                .add(AttributeModifier.replace("lang", english ? "sv" : "en"))
                .add(AttributeModifier.replace("value", english ? "sv" : "en")));
    }
}
