package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AskedByLink;
import se.healthycities.portal.announcement.ReadReceipts;
import se.healthycities.portal.web.layout.PortalPage;

/** Where the link of a letter leads: what it asks, and one button that works without login. Opening it changes nothing. */
public class ConfirmPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReadReceipts receipts;

    private Optional<AskedByLink> asked = Optional.empty();

    public ConfirmPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String word = getPageParameters().get("word").toString("");
        asked = receipts.asked(word);
        super.onInitialize();
        add(new Label("heading", title()));
        add(new WebMarkupContainer("gone").setVisible(asked.isEmpty()));
        boolean answered = asked.filter(found -> found.owed().isEmpty()).isPresent();
        add(new WebMarkupContainer("done").setVisible(answered));
        add(asked.<Component>map(found -> new WordsPanel("words", found.announcement()))
                .orElseGet(() -> nothing("words")));
        add(asked.filter(found -> !found.owed().isEmpty())
                .<Component>map(found -> panel(found, word))
                .orElseGet(() -> nothing("confirm")));
    }

    private ConfirmPanel panel(AskedByLink found, String word) {
        return new ConfirmPanel("confirm", found.announcement(), found.owed(), List.of()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void confirm(long organisation) {
                receipts.confirmByLink(word, organisation);
                throw new RedirectToUrlException(AnnouncementAddresses.confirm(word));
            }
        };
    }

    private static EmptyPanel nothing(String id) {
        EmptyPanel empty = new EmptyPanel(id);
        empty.setVisible(false);
        return empty;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(
                asked.map(found -> found.announcement().subject(language())).orElseGet(() -> getString("heading")));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
