package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.registration.FieldRow;
import se.healthycities.portal.registration.RulesService;
import se.healthycities.portal.spi.Scene;

/** The organiser's own questions, each with a button that takes it away. */
class FieldList extends StatelessForm<Void> {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesService service;

    private final long occasion;
    private final List<FieldRow> fields;
    private final String onwards;

    FieldList(String id, long occasion, List<FieldRow> fields, String onwards) {
        super(id);
        this.occasion = occasion;
        this.fields = fields;
        this.onwards = onwards;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("field", fields) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FieldRow> item) {
                FieldRow field = item.getModelObject();
                item.add(new Label("label", field.label(getLocale())));
                item.add(new Label("kind", getPage().getString("kind." + field.kind())));
                WebMarkupContainer remove = new WebMarkupContainer("remove");
                remove.add(AttributeModifier.replace("value", String.valueOf(field.id())));
                item.add(remove.add(new Label("which", field.label(getLocale()))));
            }
        });
    }

    @Override
    protected void onSubmit() {
        long field = getRequest().getPostParameters().getParameterValue("drop").toLong(0);
        service.drop(Scene.PORTAL, occasion, field);
        throw new RedirectToUrlException(onwards);
    }
}
