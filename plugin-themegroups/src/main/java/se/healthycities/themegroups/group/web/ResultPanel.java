package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.themegroups.group.CharterService;

/** What came of the work of a closed group can still be put in better words (INV-218). */
class ResultPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int RESULT = 8000;

    @Inject
    private CharterService charters;

    private final Standing standing;
    private final Scene scene;
    private final String result;

    ResultPanel(String id, Standing standing, Scene scene, String result) {
        super(id);
        this.standing = standing;
        this.scene = scene;
        this.result = result;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextArea<String> words = new TextArea<>("words", Model.of(result));
        words.add(StringValidator.maximumLength(RESULT)).setLabel(new ResourceModel("resultPanel.words"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                charters.result(
                        scene,
                        words.getModelObject() == null
                                ? ""
                                : words.getModelObject().strip());
                throw new RedirectToUrlException(Addresses.space(standing.path()));
            }
        };
        add(form.add(words, new FieldError("wordsError", words, "words")));
    }
}
