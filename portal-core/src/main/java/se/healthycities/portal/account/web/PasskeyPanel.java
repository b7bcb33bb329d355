package se.healthycities.portal.account.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.account.Passkeys;
import se.healthycities.portal.web.theme.Theme;

/** Asks the device to sign a challenge, by a small script, and posts what it signed. */
public class PasskeyPanel extends Panel {
    private static final long serialVersionUID = 1L;

    /**
     * @param action the address that takes the answer
     * @param making true to make a new passkey, false to use one
     * @param to what is posted along: where to go, or the new key's name
     */
    public PasskeyPanel(String id, String action, Passkeys.Challenge challenge, boolean making, String to) {
        super(id);
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", action));
        form.add(AttributeModifier.replace("data-passkey", making ? "create" : "get"));
        form.add(AttributeModifier.replace("data-site", challenge.site()));
        form.add(AttributeModifier.replace("data-challenge", challenge.challenge()));
        form.add(AttributeModifier.replace("data-user", challenge.user()));
        form.add(AttributeModifier.replace("data-email", challenge.email()));
        form.add(AttributeModifier.replace("data-name", challenge.name()));
        form.add(hidden("to", to));
        add(form);
    }

    /** A hidden field of a plain form. */
    public static WebMarkupContainer hidden(String id, String value) {
        WebMarkupContainer field = new WebMarkupContainer(id);
        field.add(AttributeModifier.replace("value", value));
        return field;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        response.render(JavaScriptHeaderItem.forReference(Theme.PASSKEY_JS).setDefer(true));
    }
}
