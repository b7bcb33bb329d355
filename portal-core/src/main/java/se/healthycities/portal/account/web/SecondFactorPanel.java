package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.OwnSecondFactor;

/** Whether one logs in in two steps: begins to set it up, makes new recovery codes, takes it away where it is not forced. */
class SecondFactorPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final boolean fresh;
    private List<String> codes = List.of();

    @Inject
    private OwnSecondFactor own;

    SecondFactorPanel(String id, boolean fresh) {
        super(id);
        this.fresh = fresh;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean has = own.has();
        boolean forced = own.forced();
        String left = getString("secondFactorPanel.has").replace("{0}", String.valueOf(own.recoveryCodes()));
        add(new Label("state", has ? left : getString("secondFactorPanel.none")));
        add(new WebMarkupContainer("forced").setVisible(forced));
        add(new WebMarkupContainer("notFresh").setVisible(!fresh));
        add(form("begin", this::begin).setVisible(fresh && !has));
        add(form("renew", () -> codes = own.newRecoveryCodes()).setVisible(fresh && has));
        add(form("remove", this::takeAway).setVisible(fresh && has && !forced));
        add(new RecoveryCodesPanel("codes", () -> codes, SecurityPage.ADDRESS));
    }

    private void begin() {
        own.offer();
        throw new RedirectToUrlException(OwnSecondFactorPage.ADDRESS);
    }

    private void takeAway() {
        own.remove();
        throw new RedirectToUrlException(SecurityPage.ADDRESS + "?done=second-factor");
    }

    private static StatelessForm<Void> form(String id, Act act) {
        return new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act.run();
            }
        };
    }

    /** What a button does. */
    private interface Act extends Runnable, java.io.Serializable {}
}
