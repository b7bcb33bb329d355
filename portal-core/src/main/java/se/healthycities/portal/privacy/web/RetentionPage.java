package se.healthycities.portal.privacy.web;

import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.privacy.KeptKind;
import se.healthycities.portal.privacy.RetentionService;
import se.healthycities.portal.privacy.Retentions;
import se.healthycities.portal.privacy.RunRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

/** What is kept how long, what would go tonight, what the last nights did; the administrator makes it real (P3). */
public class RetentionPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int NIGHTS = 40;

    @Inject
    private Retentions retentions;

    @Inject
    private RetentionService service;

    private List<KeptKind> kinds;

    public RetentionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        kinds = retentions.table();
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(new WebMarkupContainer("readOnly").setVisible(!visitor().administers()));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                turn("real", true);
                turn("dry", false);
                throw new RedirectToUrlException("/admin/retention?saved=true");
            }
        };
        form.add(new ListView<>("kind", kinds) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<KeptKind> item) {
                row(item, item.getModelObject());
            }
        });
        add(form, nights());
    }

    private void turn(String button, boolean real) {
        String key = getRequest().getPostParameters().getParameterValue(button).toString("");
        if (!key.isEmpty()) {
            service.turn(key, real);
        }
    }

    private void row(ListItem<KeptKind> item, KeptKind kind) {
        String name = KeptWords.retention(kind.texts(), kind.key(), language());
        item.add(new Label("name", name));
        item.add(new Label("words", KeptWords.whatHappens(kind.texts(), kind.key(), language())));
        item.add(new Label("period", KeptWords.period(kind.period(), language())));
        item.add(new Label("found", String.valueOf(kind.found())));
        item.add(new Label("last", kind.lastRun().map(this::words).orElse(getString("never"))));
        item.add(new Label("state", getString(kind.real() ? "isReal" : "isDry")));
        WebMarkupContainer button = new WebMarkupContainer("turn");
        button.add(AttributeModifier.replace("name", kind.real() ? "dry" : "real"));
        button.add(AttributeModifier.replace("value", kind.key()));
        button.add(new Label("act", getString(kind.real() ? "makeDry" : "makeReal")), new Label("of", name));
        item.add(button.setVisible(visitor().administers()));
    }

    private String words(RunRow run) {
        String day = Dates.day(run.day(), language());
        String key = run.real() ? "nightReal" : "nightDry";
        return new MessageFormat(getString(key), language())
                .format(new Object[] {day, run.real() ? run.purged() : run.found()});
    }

    private ListView<RunRow> nights() {
        return new ListView<>("night", retentions.runs(NIGHTS)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RunRow> item) {
                RunRow run = item.getModelObject();
                item.add(new Label("what", name(run.kind())), new Label("did", words(run)));
            }
        };
    }

    private String name(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .map(kind -> KeptWords.retention(kind.texts(), key, language()))
                .orElse(key);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
