package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** What an announcement says, who sent it and from where. */
class WordsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final AnnouncementView view;

    WordsPanel(String id, AnnouncementView view) {
        super(id);
        this.view = view;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String from = view.path() == null ? getString("wordsPanel.network") : view.space(getLocale());
        String by = view.author() + ", " + view.title() + ", " + view.organisation();
        String when =
                view.sent() ? Dates.moment(view.sentAt(), today.date(), getLocale()) : getString("wordsPanel.draft");
        add(new Label("from", from + " · " + by + " · " + when));
        add(new Label("html", view.html(getLocale()))
                .setEscapeModelStrings(false)
                .add(AttributeModifier.replace("lang", view.languageFor(getLocale()))));
        add(new TextHref("link", view.link() == null ? "" : view.link(), getString("wordsPanel.link"))
                .setVisible(view.link() != null));
    }
}
