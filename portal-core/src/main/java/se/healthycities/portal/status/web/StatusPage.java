package se.healthycities.portal.status.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.status.Area;
import se.healthycities.portal.status.Finding;
import se.healthycities.portal.status.Level;
import se.healthycities.portal.status.StatusReads;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

/** How the portal is, for whoever runs its server (K6): area by area, and at each line that is not well what to do. */
public class StatusPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private StatusReads status;

    public StatusPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Area> areas = status.areas();
        Level worst = areas.stream().map(Area::level).reduce(Level.WELL, Level::worse);
        add(new Label("whole", getString("whole." + worst))
                .add(AttributeModifier.append("class", worst == Level.WELL ? "alert-success" : "alert-warning")));
        add(new ListView<>("area", areas) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Area> item) {
                Area area = item.getModelObject();
                item.add(AttributeModifier.replace("aria-labelledby", area.key()));
                item.add(new Label("name", StatusPage.this.getString("area." + area.key())).setMarkupId(area.key()));
                item.get("name").setOutputMarkupId(true);
                item.add(new ListView<>("finding", area.findings()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<Finding> line) {
                        line(line, line.getModelObject());
                    }
                });
            }
        });
    }

    private void line(ListItem<Finding> item, Finding finding) {
        item.add(new Label("level", getString("level." + finding.level()))
                .add(AttributeModifier.append("class", tag(finding.level()))));
        item.add(new Label("words", filled("line." + finding.key(), finding.values())));
        boolean advised = finding.advice() != null;
        item.add(new Label("advice", advised ? filled("advice." + finding.advice(), finding.values()) : "")
                .setVisible(advised));
    }

    private String filled(String key, List<Serializable> values) {
        String words = getString(key);
        for (int i = 0; i < values.size(); i++) {
            words = words.replace("{" + i + "}", said(values.get(i)));
        }
        return words;
    }

    private String said(Serializable value) {
        if (value instanceof Instant moment) {
            return Dates.moment(moment, visitor().today(), language());
        }
        if (value instanceof Duration duration) {
            return said(duration);
        }
        if (value instanceof Finding.Size size) {
            return Dates.size(size.bytes(), language());
        }
        return value instanceof Long number ? Dates.number(number, language()) : value.toString();
    }

    /** In its largest two units. */
    private String said(Duration duration) {
        String key = duration.toDays() > 0 ? "days" : duration.toHours() > 0 ? "hours" : "minutes";
        if (duration.toMinutes() == 0) {
            key = duration.toSeconds() > 0 ? "seconds" : "milliseconds";
        }
        return getString("duration." + key)
                .replace("{d}", String.valueOf(duration.toDays()))
                .replace("{h}", String.valueOf(duration.toHoursPart()))
                .replace("{m}", String.valueOf(duration.toMinutesPart()))
                .replace("{s}", String.valueOf(duration.toSecondsPart()))
                .replace("{ms}", String.valueOf(duration.toMillisPart()));
    }

    private static String tag(Level level) {
        return switch (level) {
            case WELL -> "tag-plain";
            case WATCH -> "tag-sun";
            case ACT -> "tag-coral";
        };
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
