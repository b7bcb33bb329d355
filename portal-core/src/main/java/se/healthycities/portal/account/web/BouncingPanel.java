package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.mail.AddressBounces;
import se.healthycities.portal.mail.AddressService;
import se.healthycities.portal.mail.BouncingRow;

/** Tells somebody that mails to their address come back, what that means and how it ends (G5). */
class BouncingPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private AddressBounces bounces;

    @Inject
    private AddressService service;

    private final long person;

    BouncingPanel(String id, long person) {
        super(id);
        this.person = person;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<BouncingRow> row = bounces.of(person);
        add(new Label(
                "words",
                getString("bouncingPanel.words")
                        .replace("{0}", row.map(BouncingRow::address).orElse(""))));
        add(new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.mineWorks();
                throw new RedirectToUrlException(ProfilePage.ADDRESS + "?done=works");
            }
        });
        setVisible(row.isPresent());
    }
}
