package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.PasskeyRow;
import se.healthycities.portal.account.Passkeys;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;

/** One's passkeys by name, with when they were made and last used; each can be removed. */
class PasskeyListPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final boolean fresh;

    @Inject
    private Passkeys passkeys;

    PasskeyListPanel(String id, boolean fresh) {
        super(id);
        this.fresh = fresh;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<PasskeyRow> rows = passkeys.mine();
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        ListView<PasskeyRow> list = new ListView<>("passkey", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PasskeyRow> item) {
                PasskeyRow row = item.getModelObject();
                item.add(new Label("name", row.name()), new Label("words", words(row)));
                item.add(new WebMarkupContainer("id")
                        .add(new Label("which", row.name()))
                        .add(AttributeModifier.replace("value", row.id()))
                        .setVisible(fresh));
            }
        };
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                passkeys.remove(getRequest()
                        .getPostParameters()
                        .getParameterValue("passkey")
                        .toLong(0));
                throw new RedirectToUrlException(SecurityPage.ADDRESS + "?done=no-passkey");
            }
        };
        form.add(list);
        add(form.setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("notFresh").setVisible(!fresh));
        add(new Href("new", NewPasskeyPage.ADDRESS).setVisible(fresh));
    }

    private String words(PasskeyRow row) {
        String made = Dates.day(Today.day(row.madeAt()), getLocale());
        String used = row.usedAt() == null
                ? getString("passkeyListPanel.never")
                : Dates.day(Today.day(row.usedAt()), getLocale());
        return getString("passkeyListPanel.row").replace("{0}", made).replace("{1}", used);
    }
}
