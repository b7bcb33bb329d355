package se.healthycities.themegroups.founding.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.life.SpaceDoor;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.ConstantChoice;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.themegroups.group.GroupAddresses;

/** Who sees a group and how one comes in; what each choice means in numbers stands beside it, and nobody's seat is touched. */
public class DoorPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SpaceDoor door;

    @Inject
    private Audience audience;

    public DoorPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Visibility> fitting = List.of(Visibility.values()).stream()
                .filter(value -> door.fits(standing(), value))
                .toList();
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(new ErrorSummary("errors"), form(fitting), numbers(fitting));
        add(new WebMarkupContainer("narrow").setVisible(fitting.size() < Visibility.values().length));
        add(new Href("back", Addresses.space(standing().path())));
    }

    private ListView<Visibility> numbers(List<Visibility> fitting) {
        long now = audience.people(standing().space()).size();
        long members = audience.members().size();
        return new ListView<>("reach", fitting) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Visibility> item) {
                Visibility value = item.getModelObject();
                boolean same = value == standing().visibility();
                boolean wide = value.compareTo(Visibility.MEMBERS) <= 0;
                String readers =
                        Dates.number(same ? now : wide ? members : standing().seats(), language());
                String name = DoorPage.this.getString("visibility." + value);
                String key = same ? "reach.now" : "reach." + value;
                item.add(new Label("name", name));
                item.add(new Label("words", DoorPage.this.getString(key).replace("{0}", readers)));
            }
        };
    }

    private StatelessForm<Void> form(List<Visibility> fitting) {
        ConstantChoice<Visibility> visibility =
                new ConstantChoice<>("visibility", GroupFields.class, standing().visibility(), fitting);
        ConstantChoice<Joining> joining =
                new ConstantChoice<>("joining", GroupFields.class, standing().joining(), List.of(Joining.values()));
        visibility.setLabel(new ResourceModel("seen"));
        joining.setLabel(new ResourceModel("joins"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                door.admit(scene(), visibility.getModelObject(), joining.getModelObject());
                boolean stays = may(Access.CONVENE);
                throw new RedirectToUrlException(
                        stays ? GroupAddresses.door(standing().path()) + "?saved=true" : "/");
            }
        };
        return (StatelessForm<Void>) form.add(
                visibility,
                new FieldError("visibilityError", visibility, "visibility"),
                joining,
                new FieldError("joiningError", joining, "joining"));
    }

    @Override
    protected String tab() {
        return "settings";
    }
}
