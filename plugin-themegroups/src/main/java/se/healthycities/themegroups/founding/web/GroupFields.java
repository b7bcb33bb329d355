package se.healthycities.themegroups.founding.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.ConstantChoice;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.themegroups.founding.GroupFounding;
import se.healthycities.themegroups.founding.GroupPlan;
import se.healthycities.themegroups.group.Charter;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.GroupName;
import se.healthycities.themegroups.group.web.CharterFields;

/** What is asked when a group is made: what it is for, who leads it, who sees it, how one comes in, and from when to when. */
class GroupFields extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroupFounding founding;

    @Inject
    private Today today;

    private final boolean below;
    private final ConstantChoice<GroupKind> kind;
    private final CharterFields charter;
    private final TextField<String> slug = new TextField<>("slug", Model.of(""));
    private final ConvenorFields convenors = new ConvenorFields("convenors");
    private final ConstantChoice<Visibility> visibility;
    private final ConstantChoice<Joining> joining;
    private final DayField opens = new DayField("opens", (LocalDate) null);
    private final DayField ends = new DayField("ends", (LocalDate) null);

    /**
     * @param above how far the group above can be seen, or null for a group of the network
     * @param model what its charter begins with
     */
    GroupFields(String id, Visibility above, Charter model) {
        super(id);
        this.below = above != null;
        kind = new ConstantChoice<>(
                "kind",
                GroupFields.class,
                below ? GroupKind.WORKING : GroupKind.THEME,
                below ? List.of(GroupKind.WORKING) : List.of(GroupKind.values()));
        charter = new CharterFields("charter", new GroupName("", null), model);
        List<Visibility> seen = Stream.of(Visibility.values())
                .filter(value -> above == null || value.compareTo(above) >= 0)
                .toList();
        Visibility usual = seen.contains(Visibility.GROUP) ? Visibility.GROUP : Visibility.HIDDEN;
        visibility = new ConstantChoice<>("visibility", GroupFields.class, usual, seen);
        joining = new ConstantChoice<>("joining", GroupFields.class, Joining.ASK, List.of(Joining.values()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer kinds = new WebMarkupContainer("kinds");
        add(kinds.add(kind).setVisible(!below), charter);
        slug.add(StringValidator.maximumLength(60)).setLabel(new ResourceModel("groupFields.slug"));
        opens.setLabel(new ResourceModel("groupFields.opens"));
        ends.setLabel(new ResourceModel("groupFields.ends"));
        if (below) {
            ends.setRequired(true);
        }
        add(slug, new FieldError("slugError", slug, "slug"), convenors);
        add(opens, new FieldError("opensError", opens, "opens"));
        add(ends, new FieldError("endsError", ends, "ends"));
        add(visibility, joining, new Label("endsHelp", getString("groupFields.endsHelp" + (below ? ".below" : ""))));
    }

    /** What no field can say alone; all of it is said at once. */
    void check() {
        LocalDate first = opens.getConvertedInput();
        LocalDate last = ends.getConvertedInput();
        if (last != null && last.isBefore(first == null ? today.date() : first)) {
            ends.error(getString("groupFields.endsBefore"));
        }
        String address = address();
        if (!address.matches("[a-z0-9]+(-[a-z0-9]+)*") && !charter.called().isBlank()) {
            slug.error(getString("groupFields.slugWrong"));
        } else if (founding.taken(address)) {
            slug.error(
                    getString("groupFields.slugTaken").replace("{0}", address).replace("{1}", free(address)));
        }
        convenors.check();
    }

    private String free(String address) {
        int number = 2;
        while (founding.taken(address + "-" + number)) {
            number++;
        }
        return address + "-" + number;
    }

    private String address() {
        String typed = words(slug).strip();
        return typed.isEmpty() ? Addresses.slug(charter.called()) : typed;
    }

    /** @param model the path of the group that it is made like, or null */
    GroupPlan plan(String model) {
        return new GroupPlan(
                below ? GroupKind.WORKING : kind.getModelObject(),
                charter.name(),
                address(),
                charter.charter(),
                visibility.getModelObject(),
                joining.getModelObject(),
                opens.getModelObject(),
                ends.getModelObject(),
                convenors.chosen(),
                model);
    }

    private static String words(FormComponent<String> field) {
        String typed = field.getInput();
        return typed == null ? "" : typed;
    }
}
