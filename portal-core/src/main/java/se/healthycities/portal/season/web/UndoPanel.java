package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.ChangeRow;
import se.healthycities.portal.season.SeasonService;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Texts;

/** The last switch, with who made it, and the button that takes it back. */
class UndoPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeasonService service;

    private final ChangeRow change;
    private final String page;

    UndoPanel(String id, Optional<ChangeRow> change, String page) {
        super(id);
        this.change = change.orElse(null);
        this.page = page;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long id = getRequest()
                        .getPostParameters()
                        .getParameterValue("change")
                        .toLong(0);
                if (page.equals(SeasonsPage.ADDRESS)) {
                    service.undo(id);
                } else {
                    service.undoSpace(id);
                }
                throw new RedirectToUrlException(page);
            }
        };
        WebMarkupContainer alert = new WebMarkupContainer("alert");
        form.add(SwitchPanel.hidden("change", change == null ? "0" : change.id().toString()));
        alert.add(form, new Label("what", change == null ? "" : words()));
        add(alert);
        setVisible(change != null);
    }

    private String words() {
        Locale language = getLocale();
        boolean english = "en".equals(language.getLanguage());
        String plugin = PluginRegistry.installed()
                .find(new PluginId(change.plugin()))
                .map(found -> Texts.get(found.getClass(), "name", language))
                .orElse(change.plugin());
        String space = english && change.spaceNameEnglish() != null ? change.spaceNameEnglish() : change.spaceName();
        String to = change.toState() == null
                ? SeasonsPage.INHERIT
                : change.toState().name();
        return getString("undoPanel.changed")
                .replace("{0}", space == null ? plugin : space)
                .replace("{1}", english && change.seasonEnglish() != null ? change.seasonEnglish() : change.season())
                .replace("{2}", getString("state." + to).toLowerCase(language))
                .replace("{3}", change.person());
    }
}
