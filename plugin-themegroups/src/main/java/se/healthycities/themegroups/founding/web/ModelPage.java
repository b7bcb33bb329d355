package se.healthycities.themegroups.founding.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Ticks;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.themegroups.founding.Difference;
import se.healthycities.themegroups.founding.Modelling;
import se.healthycities.themegroups.group.GroupAddresses;

/** What a group has in another way than its model, side by side; only what is ticked is taken over (B2). */
public class ModelPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Modelling modelling;

    public ModelPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean has = modelling.model(standing()).isPresent();
        List<Difference> found = modelling.differences(scene());
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(new WebMarkupContainer("none").setVisible(!has));
        add(new WebMarkupContainer("same").setVisible(has && found.isEmpty()));
        add(
                form(found).setVisible(!found.isEmpty()),
                new Href("back", Addresses.space(standing().path())));
    }

    private StatelessForm<Void> form(List<Difference> found) {
        Set<String> offered =
                found.stream().filter(Difference::offered).map(Difference::key).collect(Collectors.toSet());
        Ticks ticks = new Ticks("take", offered);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                modelling.follow(scene(), ticks.sent());
                throw new RedirectToUrlException(GroupAddresses.model(standing().path()) + "?saved=true");
            }
        };
        form.add(new ListView<>("difference", found) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Difference> item) {
                Difference one = item.getModelObject();
                String id = "take-" + item.getIndex();
                item.add(ticks.box("box", one.key()).setMarkupId(id).setOutputMarkupId(true));
                item.add(new Label("what", what(one)).add(AttributeModifier.replace("for", id)));
                item.add(new Label("here", value(one, one.here())), new Label("there", value(one, one.there())));
            }
        });
        return form;
    }

    private String what(Difference one) {
        String name = switch (one.what()) {
            case AIM, WORKING, FOCUS -> "";
            case PART -> ": " + getString("part." + one.name(), null, one.name());
            case FOLDER -> ": " + one.name();
            case ROLE -> ": " + getString("role." + one.name());
        };
        return getString("what." + one.what()) + name;
    }

    private String value(Difference one, String value) {
        if (value.isEmpty()) {
            return getString("missing");
        }
        return switch (one.what()) {
            case AIM, WORKING, FOCUS -> value;
            case PART -> getString("value." + value);
            case FOLDER, ROLE -> getString("value.there");
        };
    }

    @Override
    protected String tab() {
        return "settings";
    }
}
