package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.NumberTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import org.apache.wicket.validation.validator.RangeValidator;
import se.healthycities.portal.registration.BookableOccasion;
import se.healthycities.portal.registration.Entrance;
import se.healthycities.portal.registration.ListVisibility;
import se.healthycities.portal.registration.ReminderKind;
import se.healthycities.portal.registration.RulesDetails;
import se.healthycities.portal.registration.RulesService;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** The rules of a registration in one form. */
class RulesForm extends StatelessForm<Void> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SEATS = 100_000;
    private static final int MOST_HOURS = 336;
    private static final int MOST_MONTHS = 120;

    @Inject
    private RulesService service;

    private final BookableOccasion occasion;
    private final RulesDetails before;
    private final String onwards;
    private final EnumChoice<Entrance> entrance;
    private final EnumChoice<ListVisibility> list;
    private final DayField opens;
    private final DayField closes;
    private final NumberTextField<Integer> onSite;
    private final NumberTextField<Integer> remote;
    private final NumberTextField<Integer> all;
    private final NumberTextField<Integer> elected;
    private final NumberTextField<Integer> officials;
    private final NumberTextField<Integer> hours;
    private final NumberTextField<Integer> months;

    RulesForm(String id, BookableOccasion occasion, RulesDetails before, String onwards) {
        super(id);
        this.occasion = occasion;
        this.before = before;
        this.onwards = onwards;
        entrance = new EnumChoice<>("entrance", Entrance.class, before.entrance());
        list = new EnumChoice<>("list", ListVisibility.class, before.list());
        opens = new DayField("opens", day(before.window().opensAt()));
        Instant end = before.window().closesAt();
        closes = new DayField("closes", end == null ? null : Today.day(end.minusSeconds(1)));
        onSite = number("onSite", before.seats().onSite(), 0, MOST_SEATS);
        remote = number("remote", before.seats().remote(), 0, MOST_SEATS);
        all = number("perOrganisation", before.limits().all(), 1, MOST_SEATS);
        elected = number("elected", before.limits().elected(), 1, MOST_SEATS);
        officials = number("officials", before.limits().officials(), 1, MOST_SEATS);
        hours = number("offerHours", before.offerHours(), 1, MOST_HOURS);
        months = number("monthsKept", before.monthsKept(), 1, MOST_MONTHS);
        hours.setRequired(true);
        months.setRequired(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        opens.setLabel(new ResourceModel("opens"));
        closes.setLabel(new ResourceModel("closes"));
        for (FormComponent<?> field :
                List.of(entrance, list, opens, closes, onSite, remote, all, elected, officials, hours, months)) {
            add(field, new FieldError(field.getId() + "Error", field, field.getId()));
        }
        add(reminders());
    }

    private ListView<ReminderKind> reminders() {
        Set<ReminderKind> ticked = posted() ? chosen() : before.reminders();
        return new ListView<>("reminder", List.of(ReminderKind.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ReminderKind> item) {
                ReminderKind kind = item.getModelObject();
                String markup = "reminder-" + kind;
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("value", kind.name()), AttributeModifier.replace("id", markup));
                box.add(AttributeModifier.replace("checked", ticked.contains(kind) ? "checked" : null));
                item.add(box);
                item.add(new Label("words", getPage().getString("reminder." + kind))
                        .add(AttributeModifier.replace("for", markup)));
            }
        };
    }

    @Override
    protected void onValidate() {
        LocalDate first = opens.getConvertedInput();
        LocalDate last = closes.getConvertedInput();
        if (first != null && last != null && last.isBefore(first)) {
            closes.error(getPage().getString("wrongOrder"));
        }
    }

    @Override
    protected void onSubmit() {
        LocalDate first = opens.getModelObject();
        LocalDate last = closes.getModelObject();
        service.set(
                Scene.PORTAL,
                occasion.id(),
                new RulesDetails(
                        new RulesDetails.Window(
                                first == null ? null : Today.start(first),
                                last == null ? null : Today.start(last.plusDays(1))),
                        new RulesDetails.Seats(onSite.getModelObject(), remote.getModelObject()),
                        new RulesDetails.Limits(
                                all.getModelObject(), elected.getModelObject(), officials.getModelObject()),
                        entrance.getModelObject(),
                        hours.getModelObject(),
                        list.getModelObject(),
                        months.getModelObject(),
                        chosen()));
        throw new RedirectToUrlException(onwards);
    }

    private boolean posted() {
        return !getRequest().getPostParameters().getParameterNames().isEmpty();
    }

    private Set<ReminderKind> chosen() {
        List<StringValue> values = getRequest().getPostParameters().getParameterValues("reminder");
        return values == null
                ? EnumSet.noneOf(ReminderKind.class)
                : values.stream()
                        .map(value -> value.toEnum(ReminderKind.class, null))
                        .filter(kind -> kind != null)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReminderKind.class)));
    }

    private static NumberTextField<Integer> number(String id, Integer value, int least, int most) {
        NumberTextField<Integer> field = new NumberTextField<>(id, Model.of(value), Integer.class);
        field.add(RangeValidator.range(least, most)).setLabel(new ResourceModel(id));
        return field;
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : Today.day(instant);
    }
}
