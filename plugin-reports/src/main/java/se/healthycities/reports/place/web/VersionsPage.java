package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.RangeValidator;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceDoor;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.Scale;
import se.healthycities.reports.place.TwoWords;
import se.healthycities.reports.place.VersionPlan;
import se.healthycities.reports.place.VersionPlan.ThemePlan;
import se.healthycities.reports.place.VersionRow;
import se.healthycities.reports.place.VersionService;

/** The instruments by which places are assessed, and where the office puts in another: one line for each theme. */
public class VersionsPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int LINE = 200;
    private static final int TEXT = 10_000;
    private static final int PARTS = 4;
    private static final int USUAL_LOWEST = 1;
    private static final int USUAL_HIGHEST = 7;
    private static final int LARGEST = 10;

    @Inject
    private PlaceReads reads;

    @Inject
    private PlaceDoor door;

    @Inject
    private VersionService service;

    private final TextField<String> called = line("called");
    private final TextField<String> calledEnglish = line("calledEnglish");
    private final TextField<String> low = line("low");
    private final TextField<String> lowEnglish = line("lowEnglish");
    private final TextField<String> high = line("high");
    private final TextField<String> highEnglish = line("highEnglish");
    private final TextField<Integer> lowest = number("lowest", USUAL_LOWEST);
    private final TextField<Integer> highest = number("highest", USUAL_HIGHEST);
    private final TextArea<String> text = new TextArea<>("text", Model.of(""));
    private final RequestKey key = new RequestKey("key");

    public VersionsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<VersionRow> versions = reads.versions();
        add(new ListView<>("version", versions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VersionRow> item) {
                VersionRow version = item.getModelObject();
                item.add(new Label("name", version.name(language())));
                item.add(new Label("scale", version.lowest() + "–" + version.highest()));
                item.add(new WebMarkupContainer("demo").setVisible(version.demo()));
            }
        });
        add(new WebMarkupContainer("none").setVisible(versions.isEmpty()), new ErrorSummary("errors"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                check();
            }

            @Override
            protected void onSubmit() {
                service.add(scene(), plan(), key.value());
                throw new RedirectToUrlException(PlaceAddresses.VERSIONS);
            }
        };
        text.setRequired(true).add(StringValidator.maximumLength(TEXT)).setLabel(new ResourceModel("text"));
        for (TextField<?> field : List.of(called, calledEnglish, low, lowEnglish, high, highEnglish, lowest, highest)) {
            form.add(field, new FieldError(field.getId() + "Error", field, field.getId()));
        }
        form.add(text, new FieldError("textError", text, "text"), key);
        add(form.setVisible(door.writable()));
    }

    private void check() {
        boolean scale = lowest.getConvertedInput() != null && highest.getConvertedInput() != null;
        if (scale && lowest.getConvertedInput() >= highest.getConvertedInput()) {
            highest.error(getString("scaleTurned"));
        }
        List<String> lines = lines(text.getConvertedInput());
        boolean whole = lines.stream().allMatch(one -> parts(one).size() == PARTS);
        if (text.isValid() && (!whole || lines.size() > VersionPlan.MOST_THEMES)) {
            text.error(getString("partsMissing"));
        }
    }

    private VersionPlan plan() {
        List<ThemePlan> themes = lines(text.getModelObject()).stream()
                .map(VersionsPage::parts)
                .map(parts -> new ThemePlan(
                        new TwoWords(parts.get(0), parts.get(1)), new TwoWords(parts.get(2), parts.get(PARTS - 1))))
                .toList();
        return new VersionPlan(
                words(called, calledEnglish),
                new Scale(lowest.getModelObject(), highest.getModelObject()),
                words(low, lowEnglish),
                words(high, highEnglish),
                themes);
    }

    private static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines().filter(one -> !one.isBlank()).toList();
    }

    private static List<String> parts(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static TwoWords words(TextField<String> swedish, TextField<String> english) {
        return new TwoWords(
                swedish.getModelObject().strip(), english.getModelObject().strip());
    }

    private static TextField<String> line(String id) {
        TextField<String> field = new TextField<>(id, Model.of(""));
        field.setRequired(true).add(StringValidator.maximumLength(LINE)).setLabel(new ResourceModel(id));
        return field;
    }

    private static TextField<Integer> number(String id, int usual) {
        TextField<Integer> field = new TextField<>(id, Model.of(usual), Integer.class);
        field.setRequired(true).add(RangeValidator.range(0, LARGEST)).setLabel(new ResourceModel(id));
        return field;
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("places"), PlaceAddresses.LIST));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
