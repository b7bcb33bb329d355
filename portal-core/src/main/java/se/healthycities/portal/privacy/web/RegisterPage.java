package se.healthycities.portal.privacy.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.privacy.ProcessingActivity;
import se.healthycities.portal.privacy.RetentionPeriod;
import se.healthycities.portal.privacy.Retentions;
import se.healthycities.portal.web.layout.PortalPage;

/** The register of processing (GDPR article 30); its periods are those by which the nights delete. */
public class RegisterPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final List<String> LINES = List.of("purpose", "people", "data", "ground", "recipients");

    @Inject
    private Retentions retentions;

    public RegisterPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<RetentionPeriod> periods = retentions.periods();
        add(new ListView<>("activity", List.of(ProcessingActivity.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ProcessingActivity> item) {
                fill(item, item.getModelObject(), periods);
            }
        });
    }

    private void fill(ListItem<ProcessingActivity> item, ProcessingActivity activity, List<RetentionPeriod> periods) {
        String id = "activity-" + activity.name().toLowerCase(Locale.ROOT);
        item.add(AttributeModifier.replace("aria-labelledby", id));
        item.add(new Label("name", text(activity, "name")).setMarkupId(id).setOutputMarkupId(true));
        item.add(new ListView<>("line", LINES) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> line) {
                String key = line.getModelObject();
                line.add(new Label("term", RegisterPage.this.getString(key)), new Label("words", text(activity, key)));
            }
        });
        List<RetentionPeriod> own = periods.stream()
                .filter(period -> activity.retentions().contains(period.key()))
                .toList();
        item.add(new ListView<>("period", own) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RetentionPeriod> line) {
                RetentionPeriod period = line.getModelObject();
                line.add(new Label("of", KeptWords.retention(period.texts(), period.key(), language())));
                line.add(new Label("long", KeptWords.period(period.period(), language())));
                line.add(new Label("then", KeptWords.whatHappens(period.texts(), period.key(), language())));
            }
        });
        item.add(new Label("else", text(activity, "period")));
    }

    private String text(ProcessingActivity activity, String key) {
        return getString(activity + "." + key);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("privacy"), "/privacy"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
