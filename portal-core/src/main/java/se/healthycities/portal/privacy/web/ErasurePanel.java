package se.healthycities.portal.privacy.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.privacy.Erasure;
import se.healthycities.portal.privacy.ErasurePreview;
import se.healthycities.portal.privacy.FoundPerson;
import se.healthycities.portal.web.component.FieldError;

/** What erasing this person would mean, with real numbers, and the form that does it. */
public class ErasurePanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONG = 500;
    private static final FoundPerson NOBODY = new FoundPerson(0L, "", "", "");

    @Inject
    private Erasure erasure;

    private final FoundPerson person;

    public ErasurePanel(String id, Optional<ErasurePreview> preview) {
        super(id);
        this.person = preview.map(ErasurePreview::person).orElse(NOBODY);
        boolean last = preview.map(ErasurePreview::lastAdministrator).orElse(false);
        add(new Label("name", person.name()), new Label("email", person.email()));
        add(new Label("organisations", person.organisations()));
        add(lines(preview.map(ErasurePreview::lines).orElse(List.of())));
        add(new PlaceList("named", preview.map(ErasurePreview::named).orElse(List.of())));
        add(new WebMarkupContainer("last").setVisible(last));
        add(form().setVisible(!last));
        setVisible(preview.isPresent());
    }

    private ListView<ErasurePreview.Line> lines(List<ErasurePreview.Line> lines) {
        return new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ErasurePreview.Line> item) {
                ErasurePreview.Line line = item.getModelObject();
                item.add(new Label("kind", KeptWords.kind(line.texts(), line.kind(), getLocale())));
                item.add(new Label("number", String.valueOf(line.number())));
                item.add(new Label(
                        "fate", new ResourceModel(line.stays() ? "ErasurePanel.stays" : "ErasurePanel.goes")));
            }
        };
    }

    private StatelessForm<Void> form() {
        TextField<String> reason = new TextField<>("reason", Model.of(""));
        reason.setRequired(true).add(StringValidator.maximumLength(LONG));
        reason.setLabel(new ResourceModel("ErasurePanel.reason"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (erasure.names(reason.getModelObject(), person)) {
                    reason.error(ErasurePanel.this.getString("ErasurePanel.named"));
                    return;
                }
                Optional<Long> receipt = erasure.erase(person.id(), reason.getModelObject());
                throw new RedirectToUrlException(ErasurePage.ADDRESS
                        + receipt.map(id -> "?receipt=" + id).orElse(""));
            }
        };
        form.add(reason, new FieldError("reasonError", reason, "reason"));
        return form;
    }
}
