package se.healthycities.portal.notice.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.notice.QuietRow;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.layout.PortalPage;

/** Where the coordinator keeps the quiet weeks of the network (G9). */
public class QuietPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/quiet-weeks";
    private static final int LONGEST = 80;

    @Inject
    private QuietWeeks weeks;

    private final TextField<String> name = new TextField<>("name", Model.of(""));
    private final DayField first = new DayField("first", (LocalDate) null);
    private final DayField last = new DayField("last", (LocalDate) null);

    public QuietPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<QuietRow> rows = weeks.all();
        StatelessForm<Void> list = new StatelessForm<>("list") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String sent = getRequest()
                        .getPostParameters()
                        .getParameterValue("drop")
                        .toString("");
                if (sent.matches("\\d{1,18}")) {
                    weeks.drop(Long.parseLong(sent));
                }
                throw new RedirectToUrlException(ADDRESS);
            }
        };
        list.add(new ListView<>("quiet", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<QuietRow> item) {
                QuietRow row = item.getModelObject();
                item.add(new Label("name", row.name()));
                String days = Dates.span(row.from(), row.to(), visitor().today(), language());
                item.add(new Label("days", days + " · " + row.season()));
                item.add(new WebMarkupContainer("drop")
                        .add(AttributeModifier.replace("value", row.id()))
                        .add(AttributeModifier.replace("aria-label", getString("dropOne").replace("{0}", row.name()))));
            }
        });
        add(list.setVisible(!rows.isEmpty()), new WebMarkupContainer("none").setVisible(rows.isEmpty()));
        add(new ErrorSummary("errors"), form());
    }

    private StatelessForm<Void> form() {
        name.setRequired(true).add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel("name"));
        first.setRequired(true).setLabel(new ResourceModel("first"));
        last.setRequired(true).setLabel(new ResourceModel("last"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (last.getModelObject().isBefore(first.getModelObject())) {
                    last.error(getString("backwards"));
                } else if (!weeks.seasoned(first.getModelObject())) {
                    first.error(getString("noSeason"));
                } else {
                    weeks.plan(name.getModelObject(), first.getModelObject(), last.getModelObject());
                    throw new RedirectToUrlException(ADDRESS);
                }
            }
        };
        form.add(name, new FieldError("nameError", name, "name"));
        form.add(first, new FieldError("firstError", first, "first"));
        form.add(last, new FieldError("lastError", last, "last"));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("admin"), "/admin"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
